import type { Indicator, Language } from '../contract/index.ts';
import { csv } from '../fields/field.ts';
import { figureAndUnit, figureText } from '../fields/figure.ts';
import { periodWords } from '../fields/indicator.ts';
import { figureSubject, onOneLine } from '../fields/telling.ts';
import { csvTable } from '../formats/csv.ts';
import { escapeMarkdown } from '../formats/markdown.ts';
import type { SayLibrary } from '../messages/library.ts';
import { formatNumber } from '../messages/numbers.ts';
import { pointKindMessages } from '../messages/summary.ts';
import type { Change, ComparedFigure, Comparison } from './compare.ts';

/** What a comparison is written out with: how each of the two reports is called. */
export interface ComparedNames {
  readonly before: string;
  readonly after: string;
}

/** "+120 ha (+3,5 %)", "+1,2 điểm phần trăm"; "" where nothing can be told. */
export function changeText(
  { change, after }: ComparedFigure,
  say: SayLibrary,
  language: Language,
): string {
  if (!change || !after) return '';
  const unit = after.kind === 'percent' ? say('percentPoints') : (after.unit ?? '');
  const by = `${signed(change.by, language)} ${unit}`.trim();
  const share = change.percent === null ? '' : ` (${signed(change.percent, language)} %)`;
  return `${isAbout(change) ? '≈ ' : ''}${by}${share}`;
}

const isAbout = ({ isRough }: Change) => isRough;

function signed(value: number, language: Language): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return `${sign}${formatNumber(Math.abs(value), language)}`;
}

/** A figure of one side with its period: "498 tỷ đồng · quý III năm 2025"; "" where the report has none. */
export function sideText(figure: Indicator | null, language: Language): string {
  if (!figure) return '';
  const period = figure.period && periodWords(figure.period, language);
  return [onOneLine(figureText(figure, language)), period].filter(Boolean).join(' · ');
}

/** What a row of figures is about. */
export function rowSubject({ before, after }: ComparedFigure, language: Language): string {
  const figure = after ?? before;
  return figure ? onOneLine(figureSubject(figure, language)) : '';
}

/** The comparison as Markdown: a table of figures, then the points by kind. */
export function compareMarkdown(
  { figures, points }: Comparison,
  names: ComparedNames,
  say: SayLibrary,
  language: Language,
): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const parts = [
    `# ${escapeMarkdown(say('compareTitle'))}`,
    `- **${say('compareBefore')}:** ${escapeMarkdown(names.before)}\n- **${say('compareAfter')}:** ${escapeMarkdown(names.after)}`,
  ];
  if (figures.length > 0)
    parts.push(
      [
        row([
          say('compareSubject'),
          say('compareBefore'),
          say('compareAfter'),
          say('compareChange'),
        ]),
        '| --- | --- | --- | --- |',
        ...figures.map((figure) =>
          row([
            rowSubject(figure, language),
            sideText(figure.before, language),
            sideText(figure.after, language),
            changeText(figure, say, language),
          ]),
        ),
      ].join('\n'),
    );
  for (const { kind, before, after } of points)
    parts.push(
      `## ${pointKindMessages[kind][language]}`,
      ...(
        [
          [say('compareBefore'), before],
          [say('compareAfter'), after],
        ] as const
      ).flatMap(([name, side]) =>
        side.length === 0
          ? []
          : [
              `**${escapeMarkdown(name)}**\n\n${side.map(({ quote }) => `- ${escapeMarkdown(onOneLine(quote))}`).join('\n')}`,
            ],
      ),
    );
  return `${parts.join('\n\n')}\n`;
}

interface Line {
  readonly part: string;
  readonly subject: string;
  readonly before: Indicator | string | null;
  readonly after: Indicator | string | null;
  readonly change: Change | null;
}

const COLUMNS = (language: Language) => {
  const words = (side: Line['before']) =>
    side === null ? null : typeof side === 'string' ? side : figureAndUnit(side, language);
  const figure = (side: Line['before']) =>
    side === null || typeof side === 'string' ? null : side;
  return [
    csv<Line>(1, 'part', ({ part }) => part),
    csv<Line>(2, 'subject', ({ subject }) => subject),
    csv<Line>(3, 'before', ({ before }) => words(before)),
    csv<Line>(4, 'after', ({ after }) => words(after)),
    csv<Line>(5, 'unit', ({ before, after }) => (figure(after) ?? figure(before))?.unit ?? null),
    csv<Line>(6, 'role', ({ before, after }) => (figure(after) ?? figure(before))?.role ?? null),
    csv<Line>(7, 'beforeValue', ({ before }) => figure(before)?.decimal ?? null),
    csv<Line>(8, 'afterValue', ({ after }) => figure(after)?.decimal ?? null),
    csv<Line>(9, 'beforePeriod', ({ before }) => figure(before)?.period ?? null),
    csv<Line>(10, 'afterPeriod', ({ after }) => figure(after)?.period ?? null),
    csv<Line>(11, 'change', ({ change }) => change?.by ?? null),
    csv<Line>(12, 'changePercent', ({ change }) => change?.percent ?? null),
  ];
};

/** The comparison as CSV (RFC 4180, with a byte order mark): a row a figure, then a row a point. */
export function compareCsv({ figures, points }: Comparison, language: Language): string {
  const lines: Line[] = [
    ...figures.map((row) => ({ ...row, part: 'figure', subject: rowSubject(row, language) })),
    ...points.flatMap(({ kind, before, after }) =>
      Array.from({ length: Math.max(before.length, after.length) }, (_, i) => ({
        part: kind,
        subject: '',
        before: before[i] ? onOneLine(before[i].quote) : null,
        after: after[i] ? onOneLine(after[i].quote) : null,
        change: null,
      })),
    ),
  ];
  return `\uFEFF${csvTable(COLUMNS(language), lines)}`;
}
