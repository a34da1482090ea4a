import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { AppEnv } from './bindings.ts';
import { answerProblem } from './http/answer.ts';
import { aroundEveryRequest } from './http/request.ts';
import { ProblemError } from './problems.ts';
import { docs } from './routes/docs.ts';
import { extract } from './routes/extract.ts';
import { health } from './routes/health.ts';
import { openapi } from './routes/openapi.ts';
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
  ],
  exposeHeaders: [
    'X-Request-Id',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'ETag',
    'Location',
    'Idempotent-Replayed',
  ],
  maxAge: 86_400,
});

/** The whole API: one file a route, one place for errors. */
export function createApp() {
  const app = new Hono<AppEnv>();
  app.use(aroundEveryRequest);
  for (const path of ['/v1/*', '/s/*', '/mcp', '/health', '/openapi.json'])
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
    .route('/health', health)
    .route('/v1/extract', extract)
    .route('/v1/summaries', summaries)
    .route('/openapi.json', openapi)
    .route('/docs', docs)
    .route('/s', share);
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
