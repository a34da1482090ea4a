import type { Indicator, Span } from '../../contract/index.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { Figure } from './figures.ts';
import type { StatedPeriod } from './period-of.ts';
import type { RoleReading } from './roles.ts';
import { statedUnit } from './stated.ts';

/** What was read of a figure beside itself. */
export interface FigureMeaning {
  reading: RoleReading;
  sentence: Span;
  subject: string | null;
  period: StatedPeriod | null;
  contextPeriod: string | null;
  place: string | null;
  agency: string | null;
  scope: string | null;
}

/** The contract's form of a figure; ids and links come when all are read. */
export function toIndicator(figure: Figure, tokens: Tokens, meaning: FigureMeaning): Indicator {
  const { reading, sentence, subject, period, contextPeriod, place, agency, scope } = meaning;
  const start = tokens.start[figure.from] as number;
  const end = tokens.end[figure.to - 1] as number;
  const changes = reading.role === 'change';
  const decimal = (figure.negative && !changes ? '-' : '') + figure.decimal;
  return {
    id: '',
    start,
    end,
    quote: tokens.text.slice(start, end),
    value: Number(decimal),
    value2: figure.decimal2 === null ? null : Number(figure.decimal2),
    decimal,
    unit: figure.unit,
    kind:
      figure.dimension === 'times' && figure.kind === 'count' && changes ? 'ratio' : figure.kind,
    qualifier: isEstimate(tokens, figure) ? 'approx' : figure.qualifier,
    role: reading.role,
    subject,
    period: period?.period ?? null,
    place,
    agency,
    base: reading.base && {
      relation: reading.base.relation,
      quote: quoteOfTokens(tokens, reading.base.from, reading.base.to),
      indicatorId: null,
    },
    sentence,
    cell: null,
    decimal2: figure.decimal2,
    direction: changes || reading.role === 'target' ? reading.direction : null,
    periodFrom: period?.from ?? null,
    contextPeriod: period ? null : contextPeriod,
    aboutId: null,
    stated: statedUnit(tokens, figure.stated),
    scope,
  };
}

function quoteOfTokens(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[Math.max(to - 1, from)]);
}

const ESTIMATES = new Set(['ước', 'gần']);

/** "ước đạt 751 tỷ đồng", "gần gấp 3 lần": the estimate stands before the verb. */
function isEstimate(tokens: Tokens, { from, qualifier }: Figure): boolean {
  if (qualifier !== 'exact') return false;
  for (let i = from - 1; i >= from - 3 && i >= 0; i--) {
    const word = tokens.word[i] as string;
    if (ESTIMATES.has(word)) return true;
    if (
      word !== 'đạt' &&
      word !== 'thực' &&
      word !== 'hiện' &&
      word !== 'gấp' &&
      word !== 'là' &&
      word !== 'có' &&
      word !== 'tăng' &&
      word !== 'giảm'
    )
      return false;
  }
  return false;
}
