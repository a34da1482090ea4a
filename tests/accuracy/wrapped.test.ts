import { describe, expect, it } from 'vitest';
import type { Extraction } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { PORTAL_PAGES, read } from '../unit/source/portals.ts';

const articles = PORTAL_PAGES.flatMap(({ file, text }) =>
  text === undefined ? [] : [[file, read(text).trimEnd()] as const],
).filter(([, article]) => article.split('\n').some((line) => line.length > 200));

/** The lines of a text, no line longer than a width, as they come out of a PDF. */
function wrapped(article: string, width: number): string[][] {
  return article.split('\n').map((line) => {
    const lines: string[] = [];
    for (const word of line.includes('\t') ? [line] : line.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

const FORMS: Record<
  string,
  (paragraphs: readonly string[][]) => { html: string } | { text: string }
> = {
  'a text': (paragraphs) => ({ text: paragraphs.flat().join('\n') }),
  'line breaks in a page': (paragraphs) =>
    page(paragraphs.map((lines) => `<p>${lines.map(escaped).join('<br>')}</p>`)),
  'a paragraph a line in a page': (paragraphs) =>
    page(paragraphs.flat().map((line) => `<p>${escaped(line)}</p>`)),
};

const page = (parts: readonly string[]) => ({
  html: `<html><body><div class="article-content">${parts.join('\n')}</div></body></html>`,
});
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** What must not change with the lines; a period may, where a paragraph's end cannot be told. */
function reading({ documents, indicators, agencies }: Extraction): string[] {
  return [
    ...documents.flatMap(({ number, date, issuer, mentions }) =>
      mentions.map(({ quote }) => `${spaced(quote)} | ${number} | ${date} | ${issuer}`),
    ),
    ...indicators
      .filter(({ cell }) => !cell)
      .map(({ quote, unit, role, subject }) => `${spaced(quote)} | ${unit} | ${role} | ${subject}`),
    ...agencies.flatMap(({ name, mentions }) =>
      mentions.map(({ quote }) => `${spaced(quote)} | ${name}`),
    ),
  ].sort();
}

describe.each(articles)('%s, wrapped by hand', (_, article) => {
  const whole = reading(
    extract(page(article.split('\n').map((line) => `<p>${escaped(line)}</p>`))),
  );
  for (const [form, made] of Object.entries(FORMS))
    it.each([64, 72, 80, 95, 110])(`${form}, %d characters wide`, (width) => {
      expect(reading(extract(made(wrapped(article, width))))).toEqual(whole);
    });
});
