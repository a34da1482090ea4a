import { expect } from 'vitest';
import type { Indicator } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

/**
 * A text and the figures a careful reader takes from it, in order, none besides. An expectation reads
 * "quote | value or value/value2 | unit | role | …" and then, in any order, a kind, a qualifier,
 * "@period" ("@-" for none), "#subject", "<base relation", "^direction".
 */
export type Case = readonly [text: string, ...expected: string[]];

const KINDS = new Set(['percent', 'money', 'count', 'ratio', 'rank', 'score', 'measure']);
const QUALIFIERS = new Set(['exact', 'approx', 'over', 'under', 'range']);

/** The figures of a case with the fields that it names, beside what it expects of them. */
export function readCase([text, ...expected]: Case): { got: string[]; want: readonly string[] } {
  const { indicators } = extract({ text });
  const got = indicators.map((indicator, i) =>
    describeLike(indicator, expected[i] ?? 'q | v | u | r'),
  );
  return { got, want: expected };
}

function describeLike(indicator: Indicator, like: string): string {
  const fields = like.split(' | ');
  return fields.map((field, i) => fieldOf(indicator, field, i)).join(' | ');
}

function fieldOf(indicator: Indicator, field: string, at: number): string {
  if (at === 0) return indicator.quote.replace(/\s+/g, ' ');
  if (at === 1)
    return indicator.value2 === null
      ? indicator.decimal
      : `${indicator.decimal}/${indicator.value2}`;
  if (at === 2) return indicator.unit ?? '-';
  if (at === 3) return indicator.role;
  if (KINDS.has(field)) return indicator.kind;
  if (QUALIFIERS.has(field)) return indicator.qualifier;
  if (field.startsWith('@')) return `@${indicator.period ?? '-'}`;
  if (field.startsWith('#')) return `#${indicator.subject ?? '-'}`;
  if (field.startsWith('<')) return `<${indicator.base?.relation ?? '-'}`;
  if (field.startsWith('^')) return `^${indicator.direction ?? '-'}`;
  return `?${field}`;
}

export function expectCase(one: Case): void {
  const { got, want } = readCase(one);
  expect(got).toEqual(want);
}
