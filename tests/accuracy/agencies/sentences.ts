import { expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

/** A text and every body it names: quote and full name, in reading order. */
export type Sentence = readonly [
  text: string,
  ...bodies: (readonly [quote: string, name: string])[],
];

/** One test a sentence; `before` is put above each text, `url` is the portal's. */
export function checkSentences(
  sentences: readonly Sentence[],
  page: { before?: string; url?: string } = {},
): void {
  test.each(sentences.map((sentence) => ({ name: sentence[0], sentence })))(
    '$name',
    ({ sentence }) => {
      const [text, ...bodies] = sentence;
      expect(namesIn(text, page)).toEqual(bodies.map(([quote, name]) => [quote, name]));
    },
  );
}

/** The bodies that the engine reads in a text, without those of the text before it. */
export function namesIn(
  text: string,
  { before = '', url }: { before?: string; url?: string } = {},
): [string, string][] {
  const whole = before === '' ? text : `${before}\n${text}`;
  const extraction = extract({ text: whole, url });
  const from = extraction.text.length - text.normalize('NFC').length;
  return extraction.agencies
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, ...mention })))
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start)
    .map(({ quote, name }) => [quote, name]);
}
