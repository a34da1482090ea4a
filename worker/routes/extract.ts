import { type Context, Hono, type MiddlewareHandler, type TypedResponse } from 'hono';
import { type Extraction, ExtractRequest, ExtractUrlQuery } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { prefersHtml } from '../http/answer.ts';
import { jsonBody } from '../http/body.ts';
import { etagOf, isFresh } from '../http/etag.ts';
import { bringsFile, sentFile } from '../http/file-body.ts';
import { limit } from '../http/limits.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { validate } from '../http/validate.ts';
import { readToday } from '../reading/engine.ts';
import { readAddress } from '../reading/read-address.ts';
import { readFileBytes, readsFiles } from '../reading/read-file.ts';

/** Answers an extraction, as data or as the annotated reading view, with its ETag. */
export async function answerExtraction(
  c: Context<AppEnv>,
  extraction: Extraction,
): Promise<Response & TypedResponse<Extraction, 200, 'json'>> {
  return (await extractionResponse(c, extraction)) as Response &
    TypedResponse<Extraction, 200, 'json'>;
}

async function extractionResponse(c: Context<AppEnv>, extraction: Extraction): Promise<Response> {
  c.header('Vary', 'Accept', { append: true });
  if (prefersHtml(c)) {
    return answerPage(c, pages.renderReadingPage({ ...pageProps(c), extraction }));
  }
  const json = JSON.stringify(extraction);
  const etag = await etagOf(json);
  c.header('ETag', etag);
  c.header('Cache-Control', 'private, no-cache');
  if (isFresh(c, etag)) return c.body(null, 304);
  return c.body(json, 200, { 'Content-Type': 'application/json; charset=utf-8' });
}

/** A file in the place of JSON, where files are read: all that follows is for JSON. */
const file: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (!readsFiles(c.env) || !bringsFile(c)) return next();
  const { bytes, name, fields } = await sentFile(c);
  return answerExtraction(c, await readFileBytes(bytes, name, fields));
};

/** POST /v1/extract and GET /v1/extract?url=: one page or file in, its Extraction out. Nothing is stored. */
export const extract = new Hono<AppEnv>()
  .post('/', limit('extract'), file, jsonBody, validate('json', ExtractRequest), (c) =>
    answerExtraction(c, readToday(c.req.valid('json'))),
  )
  .get('/', limit('read-url'), validate('query', ExtractUrlQuery), async (c) => {
    const { url, language } = c.req.valid('query');
    return answerExtraction(c, await readAddress(c.env, url, language));
  });
