import type {
  Document,
  Extraction,
  Indicator,
  Language,
  PointKind,
  SummaryPoint,
} from '../contract/index.ts';
import { format } from '../messages/catalogue.ts';
import { type NamedDocument, oneLine } from '../messages/one-line.ts';
import { pointKindMessages, summaryWords } from '../messages/summary.ts';
import { documentTitle } from './document.ts';
import { figureText } from './figure.ts';
import { indicatorFields } from './indicator.ts';
import { factText, said } from './outlets.ts';

/** What a summary is told from. */
export type Tellable = Pick<Extraction, 'report' | 'documents' | 'indicators' | 'summary'>;

/** A figure that stands first, with the changes and attainments that are said of it. */
export interface HeadlineFigure {
  readonly figure: Indicator;
  readonly about: readonly Indicator[];
}

/** The points of one kind, in reading order. */
export interface PointGroup {
  readonly kind: PointKind;
  readonly points: readonly SummaryPoint[];
}

/** The order in which a reader asks: what was reached, what is wrong and why, what is asked, what comes next. */
const KIND_ORDER = Object.keys(pointKindMessages) as PointKind[];

/** Changes and attainments shown beside one figure. */
const MOST_ABOUT = 2;

/**
 * Who reports what to whom, on what basis and when, made of fields alone. `title`: what is reported is told by
 * the title, for a line that stands without a heading; else by the document that is reported on.
 */
export function lineOf(
  extraction: Tellable,
  language: Language,
  { title = null }: { readonly title?: string | null } = {},
): string | null {
  const { report, documents } = extraction;
  const { kind, number, date, issuer, addressees, period } = report;
  const on = documents.filter(({ relation }) => relation === 'reports-on');
  const basis = basisOf(extraction);
  return oneLine(
    {
      kind,
      number: number && /^\d/.test(number) ? number : null,
      date,
      who: issuer,
      toWhom: addressees,
      on: title === null ? on.map(documentTitle).filter(Boolean) : [],
      period,
      asked: namesOf(basis.filter(({ relation }) => relation === 'implements')),
      basis: namesOf(basis.filter(({ relation }) => relation === 'based-on')),
      title,
    },
    language,
  );
}

/** The documents that the first point about the page's task says it carries out or is based on. */
function basisOf({ documents, summary }: Tellable): Document[] {
  const task = summary.points.find(({ kind }) => kind === 'task');
  if (!task) return [];
  return task.documents.flatMap((id) => {
    const document = documents.find((one) => one.id === id);
    const isBasis = document?.relation === 'implements' || document?.relation === 'based-on';
    return isBasis ? [document] : [];
  });
}

/** Documents by what they are called; an issuer that is inferred is not told. */
function namesOf(documents: readonly Document[]): NamedDocument[] {
  return documents.flatMap((document) => {
    const name = documentTitle(document);
    const issuer = document.derivedFrom.issuer === 'stated' ? document.issuer : null;
    return name ? [{ name, issuer }] : [];
  });
}

/** The figures that stand first; what is said of one of them stands with it. */
export function headlineFigures({ indicators, summary }: Tellable): HeadlineFigure[] {
  const byId = new Map(indicators.map((figure) => [figure.id, figure]));
  const first = summary.headline.flatMap((id) => byId.get(id) ?? []);
  const ids = new Set(first.map(({ id }) => id));
  const shown = first
    .filter(({ aboutId }) => !aboutId || !ids.has(aboutId))
    .map((figure) => ({
      figure,
      about: indicators
        .filter(
          ({ aboutId, role }) =>
            aboutId === figure.id &&
            (role === 'change' || role === 'attainment' || role === 'share'),
        )
        .slice(0, MOST_ABOUT),
    }));
  // A title's "giải ngân đạt 61,3 %" is said again beside the sum that was disbursed.
  const beside = new Set(shown.flatMap(({ about }) => about.map(sayingOf)));
  return shown.filter(({ figure }) => !beside.has(sayingOf(figure)));
}

/** What a figure says, wherever it stands. */
function sayingOf({ role, decimal, unit }: Indicator): string {
  return `${role} ${decimal} ${unit}`;
}

/** What is measured, as a heading over the figure. */
export function figureSubject(figure: Indicator, language: Language): string {
  return factText(indicatorFields.subject, figure, language) ?? '';
}

/** The section's period is only about the figure by its place, and a report's body is said above. */
const NOT_HEADLINE: ReadonlySet<string> = new Set(['agency', 'contextPeriod']);

/** Role, base, period and place of a headline figure: what makes it readable alone. */
export function figureFacts(figure: Indicator, language: Language): string[] {
  return said(indicatorFields, figure, 'card', language)
    .filter(({ key }) => !NOT_HEADLINE.has(key))
    .map(({ text }) => text);
}

/** A base that the page names without the word that compares ("cùng kỳ năm 2024"). */
const BARE_BASE = /^cùng kỳ/iu;

/** What is said of a headline figure: "▲ tăng 5,2% so với cùng kỳ", "mức đạt 104% so với kế hoạch". */
export function aboutText(figure: Indicator, language: Language): string {
  const fact = (key: 'role' | 'base') => factText(indicatorFields[key], figure, language);
  const base = fact('base');
  const against =
    base && BARE_BASE.test(base) ? format(summaryWords.against[language], { base }) : base;
  return [fact('role'), figureText(figure, language), against].filter(Boolean).join(' ');
}

/** The points by kind, in the order in which a reader asks. */
export function pointGroups(points: readonly SummaryPoint[]): PointGroup[] {
  return KIND_ORDER.flatMap((kind) => {
    const ofKind = points.filter((point) => point.kind === kind);
    return ofKind.length > 0 ? [{ kind, points: ofKind }] : [];
  });
}

/** The first result, else the first point: what a preview or a list's row has room for. */
export function firstResult(points: readonly SummaryPoint[]): SummaryPoint | null {
  return points.find(({ kind }) => kind === 'result') ?? points[0] ?? null;
}

/** A quote on one line: a page may wrap it hard. */
export function onOneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ').trim();
}
