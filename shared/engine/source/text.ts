import type { Block } from '../../contract/index.ts';
import type { PageInput, SourcePage } from './page.ts';
import { addressSigns } from './signs.ts';
import { hostOf } from './source.ts';

/** A `text` request: every character that is not white space or invisible comes back, in NFC. */
export function readText(input: PageInput): SourcePage {
  const text = cleanText(input.text ?? '');
  return {
    text,
    blocks: blocksOf(text),
    tables: [],
    url: input.url ?? null,
    host: hostOf(input.url),
    title: input.title ?? null,
    origin: 'text',
    signs: addressSigns(input.url),
  };
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** NFC, plain spaces, no invisible characters, one "\n" between lines, no blank lines. */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const LIST_ITEM = /^[-–+•*]\s/;

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text === '' ? [] : text.split('\n')) {
    const kind = LIST_ITEM.test(line) ? 'list-item' : 'paragraph';
    blocks.push({ start, end: start + line.length, kind, level: null });
    start += line.length + 1;
  }
  return blocks;
}
