import type { Indicator, Quote } from '../../contract/index.ts';

/** A number as Vietnamese writes it: "2566.5" → "2.566,5". */
export function writeNumber(decimal: string): string {
  const [whole = '0', part] = decimal.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/\d{3}/g) ?? [];
  const grouped = sign + (head > 0 ? [digits.slice(0, head), ...groups] : groups).join('.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

/** Rounded for showing: two decimals at most. */
export function writeRounded(value: number): string {
  return writeNumber(String(Math.round(value * 100) / 100));
}

/** The places after the point that a figure's number is written with. */
export function places({ decimal, quote }: Pick<Indicator, 'decimal' | 'quote'>): number {
  const written = /\d[.,](\d{1,2})(?!\d|[.,]\d)/.exec(quote)?.[1]?.length ?? 0;
  return Math.max(written, decimal.split('.')[1]?.length ?? 0);
}

/**
 * How far people's rounding may take a stated percentage from the exact one: rounded or cut off at
 * its last place, from figures that were rounded themselves.
 */
export function roundingOf(stated: Indicator, parts: readonly Indicator[]): number {
  const own = 10 ** -places(stated);
  const inherited =
    parts.reduce((sum, part) => sum + relativeStep(part), 0) * Math.abs(stated.value);
  return own * 1.0001 + inherited;
}

/** Half a step of a figure's last written digit, relative to its value. */
function relativeStep(part: Indicator): number {
  if (part.value === 0) return 0;
  const digits = part.quote.replace(/\D/g, '');
  const significant = digits.replace(/^0+/, '').length;
  // Counts are exact; amounts with a scale word or a fraction were rounded.
  const rounded =
    part.kind === 'money' ||
    part.kind === 'measure' ||
    /[.,]\d{1,2}(?!\d)/.test(part.quote) ||
    part.qualifier !== 'exact';
  return rounded ? 0.5 / 10 ** (significant - 1) : 0;
}

/** A figure as a finding's evidence. */
export function quoteOfIndicator({ start, end, quote }: Indicator): Quote {
  return { start, end, quote };
}

/** A figure as the finding shows it: counts by their number, amounts with their unit as written. */
export function shown({ quote, kind }: Indicator): string {
  const number = /\d[\d.,\s]*\d|\d/.exec(quote);
  if (!number) return quote;
  const bare = kind === 'count' || kind === 'percent' || kind === 'ratio';
  return bare
    ? number[0].replace(/\s+/g, '').replace(/^0+(?=\d)/, '')
    : quote.slice(number.index).replace(/\s+/g, ' ');
}

/** The two numbers of a ratio as the text writes them, with the sign of the division. */
export function shownRatio({ quote, decimal, value2 }: Indicator): string {
  const [first, second, ...more] = quote.match(/\d[\d.,]*\d|\d/g) ?? [];
  const asWritten = first !== undefined && second !== undefined && more.length === 0;
  return asWritten
    ? `${first} / ${second}`
    : `${writeNumber(decimal)} / ${writeNumber(String(value2))}`;
}
