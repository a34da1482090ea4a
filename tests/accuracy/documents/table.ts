import { expect, test } from 'vitest';
import type { DocumentMention } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

/** What one mention must be; a field that is left out is not looked at. */
export interface ExpectedMention extends Partial<Omit<DocumentMention, 'start' | 'end'>> {
  quote: string;
  type?: string | null;
  /** The document's number, resolved. */
  number?: string | null;
  name?: string | null;
  /** Issuer of the document, resolved. */
  by?: string | null;
  /** The document's subject. */
  subject?: string | null;
}

/** A sentence and every mention that a careful reader finds in it, in order. */
export type Row = readonly [text: string, ...mentions: ExpectedMention[]];

/** A whole mention: quote, type, number, and the date that it states. */
export function cites(
  quote: string,
  type: string,
  number: string | null,
  date: string | null = null,
  more: Omit<ExpectedMention, 'quote' | 'type' | 'number' | 'date'> = {},
): ExpectedMention {
  return { quote, type, number, date, ...more };
}

/** A law or other document cited by its name alone. */
export function names(
  quote: string,
  name: string,
  date: string | null = null,
  more: Omit<ExpectedMention, 'quote' | 'name' | 'date'> = {},
): ExpectedMention {
  return { quote, name, date, form: 'name', ...more };
}

/** Every mention that the engine finds, in order of the text. */
export function mentionsIn(text: string, url?: string) {
  const { documents } = extract({ text, url });
  return documents
    .flatMap((document) =>
      document.mentions.map((mention) => ({
        ...mention,
        type: document.type,
        number: document.number,
        name: document.name,
        by: document.issuer,
        subject: document.subject,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Checks each sentence of a table: the same mentions, each with the fields that its row names. */
export function checkRows(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, ...expected]) => {
    const found = mentionsIn(text);
    expect(found.map((mention) => mention.quote)).toEqual(expected.map((mention) => mention.quote));
    for (const [i, wanted] of expected.entries()) expect(found[i]).toMatchObject(wanted);
  });
}
