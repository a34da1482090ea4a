import type { Indicator } from '../../contract/index.ts';
import type { Weighed } from './weigh.ts';

/** Figures that one takes in at a glance. */
const MOST_FIGURES = 5;

/** What is known of a figure when it is put first or not. */
interface Shown {
  readonly figure: Indicator;
  /** Weight of its sentence; 0 for a cell. */
  readonly sentence: number;
  /** Number among the figures of its sentence; -1 for a cell. */
  readonly nth: number;
  /** Whether the same quote stood before. */
  readonly again: boolean;
  /** Where it stands among the page's figures, 0 to 1. */
  readonly place: number;
}

interface HeadlineFeature {
  readonly name: string;
  readonly weight: number;
  readonly of: (shown: Shown) => number | boolean;
}

const TOTAL = /^[tT]ổng/u;
const isCount = ({ figure }: Shown) => figure.kind === 'count';

/** What puts a figure first; weights fitted like those of `features.ts`, ten for a figure that readers put first. */
const FEATURES: readonly HeadlineFeature[] = [
  { name: 'of-a-weighty-sentence', weight: 0.24, of: ({ sentence }) => sentence },
  { name: 'first-of-its-sentence', weight: 0.6, of: ({ nth }) => nth === 0 },
  { name: 'second-of-its-sentence', weight: -1.6, of: ({ nth }) => nth === 1 },
  { name: 'one-of-a-row-of-parts', weight: -2.6, of: ({ nth }) => nth > 2 },
  { name: 'in-a-table', weight: -1.7, of: ({ figure }) => figure.cell !== null },
  { name: 'total', weight: 1.6, of: ({ figure }) => TOTAL.test(figure.subject ?? '') },
  { name: 'money', weight: 0.7, of: ({ figure }) => figure.kind === 'money' },
  { name: 'percent', weight: -0.9, of: ({ figure }) => figure.kind === 'percent' },
  { name: 'count', weight: -0.8, of: isCount },
  {
    name: 'count-of-thousands',
    weight: 1.7,
    of: (shown) => isCount(shown) && shown.figure.value >= 1000,
  },
  {
    name: 'count-of-a-few',
    weight: -0.4,
    of: (shown) => isCount(shown) && shown.figure.value < 10,
  },
  { name: 'ratio', weight: 1, of: ({ figure }) => figure.kind === 'ratio' },
  { name: 'measure', weight: -0.6, of: ({ figure }) => figure.kind === 'measure' },
  { name: 'change', weight: -0.6, of: ({ figure }) => figure.role === 'change' },
  { name: 'rank', weight: -0.8, of: ({ figure }) => figure.role === 'rank' },
  { name: 'share', weight: 0.6, of: ({ figure }) => figure.role === 'share' },
  { name: 'said-again', weight: 0.8, of: ({ again }) => again },
  { name: 'late', weight: -3.3, of: ({ place }) => place },
];

/** The figures that a reader would put first, the most telling first: their ids. */
export function headlineOf(
  indicators: readonly Indicator[],
  candidates: readonly Weighed[],
): string[] {
  const places = new Map<string, { sentence: number; nth: number }>();
  for (const { weight, figures } of candidates)
    figures.forEach(({ id }, nth) => {
      places.set(id, { sentence: weight, nth });
    });
  const quotes = new Set<string>();
  const weighed = indicators.map((figure, i) => {
    const { sentence, nth } = places.get(figure.id) ?? { sentence: 0, nth: -1 };
    const quote = figure.quote.toLowerCase();
    const shown = { figure, sentence, nth, again: quotes.has(quote), place: i / indicators.length };
    quotes.add(quote);
    let weight = 0;
    for (const feature of FEATURES) weight += feature.weight * Number(feature.of(shown));
    return { figure, quote, weight };
  });
  const first: string[] = [];
  const taken = new Set<string>();
  for (const { figure, quote } of weighed.sort(
    (a, b) => b.weight - a.weight || a.figure.start - b.figure.start,
  )) {
    if (taken.has(quote)) continue;
    const thing = thingOf(figure);
    if (taken.has(thing)) continue;
    taken.add(quote).add(thing);
    first.push(figure.id);
    if (first.length === MOST_FIGURES) break;
  }
  return first;
}

/** What a figure tells of what and when: of two that agree in it, which tell one thing twice, one stands first. */
function thingOf({ id, subject, unit, kind, role, period }: Indicator): string {
  return subject === null ? id : `${subject.toLowerCase()}\n${unit}\n${kind}\n${role}\n${period}`;
}
