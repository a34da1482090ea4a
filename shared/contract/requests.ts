import * as z from 'zod/mini';
import { Language } from './common.ts';
import { Extraction } from './extraction.ts';
import { MAX_ADDRESS, MAX_TITLE } from './limits.ts';
import { Problem } from './problem.ts';

/** An address of the web; a user's name, password or place in the page that it may carry are not kept. */
const HttpUrl = z.pipe(
  z
    .string()
    .check(
      z.maxLength(MAX_ADDRESS),
      z.refine(isHttpUrl, { error: 'must be an http or https URL' }),
    ),
  z.transform(pageAddress),
);

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/** The address of a page alone; one that carries nothing else stays as it was written. */
export function pageAddress(address: string): string {
  const url = new URL(address);
  if (url.username === '' && url.password === '' && !address.includes('#')) return address;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

/** The fields of every request that brings a page. */
export const extractFields = {
  html: z.optional(z.string()),
  text: z.optional(z.string()),
  url: z.optional(HttpUrl),
  title: z.optional(z.string().check(z.maxLength(MAX_TITLE))),
  language: z._default(Language, 'vi'),
};

export const oneBody = z.refine<{ html?: string | undefined; text?: string | undefined }>(
  (request) => (request.html === undefined) !== (request.text === undefined),
  { error: 'exactly one of html and text', path: ['html'] },
);

/** What an answer holds only when it is asked for, by the field's name. */
export const Include = z.enum(['textMap', 'dropped', 'trace']);
export type Include = z.infer<typeof Include>;

/** POST /v1/extract. Exactly one of `html` and `text`. */
export const ExtractRequest = z
  .object({ ...extractFields, include: z.optional(z.array(Include).check(z.maxLength(8))) })
  .check(oneBody);
export type ExtractRequest = z.infer<typeof ExtractRequest>;

/** The fields of a form that brings a file (`file`) to POST /v1/extract. */
export const ExtractFileFields = z.object({
  url: z.optional(HttpUrl),
  title: z.optional(z.string().check(z.maxLength(MAX_TITLE))),
  language: z._default(Language, 'vi'),
});
export type ExtractFileFields = z.infer<typeof ExtractFileFields>;

/** GET /v1/extract?url=…: the page to read. */
export const ExtractUrlQuery = z.object({
  url: z.string().check(z.maxLength(MAX_ADDRESS)),
  language: z._default(Language, 'vi'),
});
export type ExtractUrlQuery = z.infer<typeof ExtractUrlQuery>;

/** One line of a batch's answer: what was read, or why not. */
export const BatchLine = z.union([
  z.object({ index: z.int(), status: z.literal(200), extraction: Extraction }),
  z.object({ index: z.int(), status: z.int(), problem: Problem }),
]);
export type BatchLine = z.infer<typeof BatchLine>;
