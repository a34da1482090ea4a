import { load } from 'cheerio/slim';

/** What the head of a fetched page says about reading it. */
export interface PageHead {
  /** The page's own charset, where the header names none. */
  readonly charset: string | null;
  /** Where an immediate refresh leads. */
  readonly refresh: string | null;
}

/** Only this much of a page is looked at: HTML wants its charset in the first 1,024 bytes. */
const HEAD_BYTES = 4096;
const IMMEDIATELY = /^\s*0*(?:\.0*)?\s*[;,]\s*url\s*=\s*/i;

/** Looks at the first bytes of a page, whatever their encoding: what is asked for is ASCII. */
export function pageHead(bytes: Uint8Array): PageHead {
  const $ = load(String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)));
  const contentType = $('meta[http-equiv="content-type" i]').attr('content') ?? '';
  const refresh = $('meta[http-equiv="refresh" i]').first().attr('content') ?? '';
  return {
    charset: $('meta[charset]').first().attr('charset') ?? charsetOf(contentType),
    refresh: IMMEDIATELY.test(refresh)
      ? refresh.replace(IMMEDIATELY, '').replace(/^["']|["']$/g, '')
      : null,
  };
}

/** The charset parameter of a content type. */
export function charsetOf(contentType: string): string | null {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ?? null;
}
