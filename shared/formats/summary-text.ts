import type { Language } from '../contract/index.ts';
import { figureText } from '../fields/figure.ts';
import {
  aboutText,
  figureFacts,
  figureSubject,
  firstResult,
  headlineFigures,
  lineOf,
  onOneLine,
  pointGroups,
  type Tellable,
} from '../fields/telling.ts';
import { format } from '../messages/catalogue.ts';
import { pointKindMessages, pointLabels, summaryWords } from '../messages/summary.ts';

export interface SummaryTextOptions {
  readonly language: Language;
  /** What the page calls itself; the first line says it. */
  readonly title: string | null;
  /** Address of the page, as the last line. */
  readonly url: string | null;
  /** Whether the line that says who speaks goes first; it does unless told otherwise. */
  readonly hasLine?: boolean;
}

/** One headline figure on a line: "tổng mức vốn đăng ký: 498 tỷ đồng · 2019 · ▲ tăng 3% so với cùng kỳ". */
export function figureLine(
  { figure, about }: ReturnType<typeof headlineFigures>[number],
  language: Language,
): { subject: string; value: string; rest: string } {
  return {
    subject: onOneLine(figureSubject(figure, language)),
    value: onOneLine(figureText(figure, language)),
    rest: onOneLine(
      [...figureFacts(figure, language), ...about.map((one) => aboutText(one, language))].join(
        ' · ',
      ),
    ),
  };
}

/** A summary as plain text that stands alone in a message: the line, the figures, the points by kind, the source. */
export function summaryText(extraction: Tellable, options: SummaryTextOptions): string {
  const { language, title, url, hasLine = true } = options;
  const line = hasLine ? lineOf(extraction, language, { title }) : null;
  const figures = headlineFigures(extraction).map((figure) => {
    const { subject, value, rest } = figureLine(figure, language);
    return `- ${subject}: ${value}${rest && ` · ${rest}`}`;
  });
  const parts = [
    line ?? title ?? '',
    figures.join('\n'),
    ...pointGroups(extraction.summary.points).map(({ kind, points }) =>
      [
        `${pointKindMessages[kind][language]}:`,
        ...points.map(
          ({ quote, byReader }) =>
            `- “${onOneLine(quote)}”${byReader ? ` (${pointLabels.byReader[language]})` : ''}`,
        ),
      ].join('\n'),
    ),
    extraction.summary.isEdited ? summaryWords.edited[language] : '',
    url ? format(summaryWords.source[language], { url }) : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** The one line and the first result, for a preview; empty where the page gives neither. */
export function leadText(
  extraction: Tellable,
  language: Language,
  { title = null }: { readonly title?: string | null } = {},
): string {
  const first = firstResult(extraction.summary.points);
  return [lineOf(extraction, language, { title }), first && onOneLine(first.quote)]
    .filter(Boolean)
    .join(' ');
}
