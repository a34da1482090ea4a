import type { Context } from 'hono';
import { ExtractFileFields, MAX_API_FILE_BYTES, mebibytes } from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { FILE_TYPES, mediaType } from './media-type.ts';
import { readUpTo } from './read-up-to.ts';
import { issuesOf } from './validate.ts';

/** A file that a request brings, and what it says of it. */
export interface SentFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string | null;
  fields: ExtractFileFields;
}

const FORM = 'multipart/form-data';
/** A form has this much around its file at most: names, fields, boundaries. */
const AROUND = 65_536;

/** Whether a request brings a file, by its content type. */
export function bringsFile(c: Context<AppEnv>): boolean {
  const type = mediaType(c.req.header('Content-Type'));
  return type === FORM || FILE_TYPES.includes(type);
}

/** The file of a request, as its body or in a form. Throws the problem that it is none, or too long. */
export async function sentFile(c: Context<AppEnv>): Promise<SentFile> {
  const header = c.req.header('Content-Type') ?? '';
  const isForm = mediaType(header) === FORM;
  const limit = MAX_API_FILE_BYTES + (isForm ? AROUND : 0);
  const tooLarge = () =>
    new ProblemError('body-too-large', `The file is over ${mebibytes(MAX_API_FILE_BYTES)}.`);
  if (Number(c.req.header('Content-Length') ?? 0) > limit) throw tooLarge();
  const body = await readUpTo(c.req.raw.body, limit, tooLarge);
  if (!isForm) return { bytes: body as Uint8Array<ArrayBuffer>, name: null, fields: fieldsOf({}) };
  const form = await formOf(body as Uint8Array<ArrayBuffer>, header);
  const file = form.get('file');
  if (!(file instanceof File)) {
    throw new ProblemError('invalid-request', 'The form has no file named `file`.', {
      errors: [{ path: '/file', message: 'must be a file' }],
    });
  }
  if (file.size > MAX_API_FILE_BYTES) throw tooLarge();
  const { file: _, ...fields } = Object.fromEntries(form);
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name || null,
    fields: fieldsOf(fields),
  };
}

async function formOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new ProblemError('invalid-request', 'The body is no form of the type it says it is.');
  }
}

function fieldsOf(given: unknown): ExtractFileFields {
  const parsed = ExtractFileFields.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ProblemError('invalid-request', undefined, { errors: issuesOf(parsed.error) });
}
