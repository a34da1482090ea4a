import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { type SharedSummary, ShareQuery } from '#shared/contract/index.ts';
import { type ExportFormat, exportFileName, FORMATS, plainType } from '#shared/formats/registry.ts';
import type { AppEnv } from '../bindings.ts';
import { isFresh } from '../http/etag.ts';
import { limit } from '../http/limits.ts';
import { originOf } from '../http/origin.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { validate } from '../http/validate.ts';
import { ProblemError } from '../problems.ts';
import { corpusLinks } from '../store/links.ts';
import { livingShare, readingOf, type StoredShare } from '../store/shares.ts';

/** How a share is wanted: as a page, as our own data, or in a format of the registry. */
type Wanted = 'page' | 'data' | ExportFormat;

/**
 * GET /s/{id}: a share as a page, or by its extension or `Accept` in another form. Nothing of it is kept
 * by a cache without asking again, so that a deleted share is gone at once everywhere.
 */
export const share = new Hono<AppEnv>().get(
  '/:name',
  limit('read'),
  validate('query', ShareQuery),
  async (c) => {
    const { id, wanted } = wantedOf(c, c.req.param('name'));
    const stored = await livingShare(c.env.DB, id);
    c.header('X-Robots-Tag', 'noindex');
    c.header('Cache-Control', 'private, no-cache');
    c.header('Vary', 'Accept', { append: true });
    if (wanted === 'page') return sharePage(c, stored);
    const options = c.req.valid('query');
    const form = wanted === 'data' ? 'json' : wanted.id;
    const { status, checkedAt } = stored.verification;
    const looked = `${status}-${checkedAt === null ? 0 : Date.parse(checkedAt)}`;
    const etag = `"${stored.readingId.slice(0, 20)}-${looked}-${form}-${options.table}-${options.bom}-${options.language}"`;
    c.header('ETag', etag);
    if (isFresh(c, etag)) return c.body(null, 304);
    if (wanted === 'data') return c.json(await summaryOf(c, stored));
    const { note, readerNotes, verification } = stored;
    const extraction = await readingOf(c.env.DB, stored);
    const item = { extraction, note, readerNotes, verification };
    const name = exportFileName(wanted, [item], options);
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.body(await wanted.write([item], options), 200, { 'Content-Type': wanted.mediaType });
  },
);

function wantedOf(c: Context<AppEnv>, name: string): { id: string; wanted: Wanted } {
  const [id = '', ...rest] = name.split('.');
  const extension = rest.join('.');
  if (extension === 'json') return { id, wanted: 'data' };
  if (extension !== '') {
    const wanted = FORMATS.find((format) => format.extension === extension);
    if (!wanted)
      throw new ProblemError('not-found', `There is no form “.${extension}” of a share.`);
    return { id, wanted };
  }
  const supports = ['text/html', 'application/json', ...FORMATS.map(plainType)];
  const type = accepts(c, { header: 'Accept', supports, default: 'text/html' });
  if (type === 'text/html') return { id, wanted: 'page' };
  const format = FORMATS.find((row) => plainType(row) === type);
  return { id, wanted: format && format.id !== 'json' ? format : 'data' };
}

async function summaryOf(c: Context<AppEnv>, stored: StoredShare): Promise<SharedSummary> {
  const { readingId, ...share } = stored;
  const url = `${originOf(c)}/s/${share.id}`;
  const extraction = await readingOf(c.env.DB, stored);
  const source = { ...extraction.source, verification: share.verification };
  return { ...extraction, source, share: { ...share, url } };
}

async function sharePage(c: Context<AppEnv>, stored: StoredShare): Promise<Response> {
  const { id, note, readerNotes, createdAt, expiresAt, verification } = stored;
  const extraction = await readingOf(c.env.DB, stored);
  const corpus = await corpusLinks(c.env.DB, extraction);
  const props = {
    ...pageProps(c),
    corpus,
    id,
    extraction,
    note,
    readerNotes,
    createdAt,
    expiresAt,
    verification,
  };
  return answerPage(c, pages.renderSharePage(props));
}
