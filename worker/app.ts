import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { AppEnv } from './bindings.ts';
import { answerProblem } from './http/answer.ts';
import { aroundEveryRequest } from './http/request.ts';
import { ProblemError } from './problems.ts';
import { agencies } from './routes/agencies.ts';
import { complaint } from './routes/complaint.tsx';
import { agencyPage, documentPage, reportPage } from './routes/corpus-pages.ts';
import { data } from './routes/data.ts';
import { discovery } from './routes/discovery.ts';
import { docs } from './routes/docs.ts';
import { documents } from './routes/documents.ts';
import { extract } from './routes/extract.ts';
import { extractBatch } from './routes/extract-batch.ts';
import { feeds } from './routes/feeds.ts';
import { health } from './routes/health.ts';
import { indicators } from './routes/indicators.ts';
import { landing } from './routes/landing.ts';
import { mcp } from './routes/mcp.ts';
import { openapi } from './routes/openapi.ts';
import { policies } from './routes/policies.ts';
import { read } from './routes/read.ts';
import { reports } from './routes/reports.ts';
import { rules } from './routes/rules.ts';
import { search } from './routes/search.ts';
import { share } from './routes/share.ts';
import { summaries } from './routes/summaries.ts';

/** What a script of another site may send and read; never credentials of a browser. */
const anyOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'],
  allowHeaders: [
    'Content-Type',
    'Authorization',
    'Idempotency-Key',
    'If-None-Match',
    'X-Request-Id',
    // The Model Context Protocol asks for the first after `initialize`; a stateless server takes the others too.
    'Mcp-Protocol-Version',
    'Mcp-Session-Id',
    'Last-Event-ID',
  ],
  exposeHeaders: [
    'X-Request-Id',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'ETag',
    'Location',
    'Idempotent-Replayed',
    'Mcp-Protocol-Version',
    'Mcp-Session-Id',
  ],
  maxAge: 86_400,
});

/** The whole API: one file a route, one place for errors. */
export function createApp() {
  const app = new Hono<AppEnv>();
  app.use(aroundEveryRequest);
  for (const path of ['/v1/*', '/s/*', '/feeds/*', '/data/*', '/mcp/*', '/health', '/openapi.json'])
    app.use(path, anyOrigin);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answerProblem(
          c,
          new ProblemError('method-not-allowed', undefined, {
            headers: { Allow: methods.join(', ') },
          }),
        ),
    }),
  );
  app.onError((error, c) => answerProblem(c, problemFor(error, c.get('requestId'))));
  app.notFound((c) => answerProblem(c, new ProblemError('not-found')));
  return app
    .route('/', landing)
    .route('/', policies)
    .route('/', discovery)
    .route('/feeds', feeds)
    .route('/data', data)
    .route('/read', read)
    .route('/search', search)
    .route('/reports', reportPage)
    .route('/documents', documentPage)
    .route('/agencies', agencyPage)
    .route('/docs', docs)
    .route('/s', complaint)
    .route('/s', share)
    .route('/mcp', mcp)
    .route('/mcp/', mcp)
    .route('/health', health)
    .route('/openapi.json', openapi)
    .route('/v1/extract/batch', extractBatch)
    .route('/v1/extract', extract)
    .route('/v1/summaries', summaries)
    .route('/v1/rules', rules)
    .route('/v1/reports', reports)
    .route('/v1/documents', documents)
    .route('/v1/indicators', indicators)
    .route('/v1/agencies', agencies);
}

/** Every fault below a route as one of the rows of the problem table. */
function problemFor(error: Error, requestId: string): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return new ProblemError('invalid-json', 'The body is empty or not JSON.');
  }
  console.error(JSON.stringify({ id: requestId, error: error.stack ?? String(error) }));
  return new ProblemError('internal');
}
