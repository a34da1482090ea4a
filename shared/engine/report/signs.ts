import type { AgencyLookup } from '../agencies/lookup.ts';
import type { ReportFoot } from '../frame/foot.ts';

/** What of a page is weighed: whether it is a report. */
export interface PageFacts {
  readonly head: AgencyLookup['context']['head'];
  readonly foot: ReportFoot | null;
  /** Sentences of prose, and numbers that may be figures. */
  readonly sentences: number;
  readonly figures: number;
  readonly length: number;
  readonly hasTables: boolean;
  readonly isRegister: boolean;
  readonly namesBodies: boolean;
}

/** One sign for or against a page being a report, as a row; every row that holds counts. */
interface Sign {
  /** As `report.reasons` names it. */
  readonly reason: string;
  /** For it above nought, against it below. */
  readonly weight: number;
  readonly holds: (facts: PageFacts) => boolean;
}

const FEW_SENTENCES = 3;
const FEW_FIGURES = 2;
const MANY_FIGURES = 10;
/** A shorter text is told as short. */
const SHORT_TEXT = 250;

/** Neither a sentence nor a table: nothing to report with. */
const isBare = ({ sentences, hasTables }: PageFacts) => sentences === 0 && !hasTables;

/** The signs that the text gives; address and markup give theirs where the page is read. */
export const TEXT_SIGNS: readonly Sign[] = [
  { reason: 'letter-head', weight: 2, holds: ({ head }) => head.number !== null },
  { reason: 'letter-head', weight: 1, holds: ({ head }) => head.hasMotto },
  { reason: 'document-title', weight: 2, holds: ({ head }) => head.kind !== null },
  { reason: 'letter-head', weight: 1, holds: ({ head }) => head.place !== null },
  { reason: 'recipients', weight: 1, holds: ({ foot }) => (foot?.recipients.length ?? 0) > 0 },
  { reason: 'signature', weight: 1, holds: ({ foot }) => (foot?.signer ?? null) !== null },
  { reason: 'long-text', weight: 1, holds: ({ sentences }) => sentences > 0 },
  { reason: 'long-text', weight: 1, holds: ({ sentences }) => sentences >= FEW_SENTENCES },
  { reason: 'states-figures', weight: 1, holds: ({ figures }) => figures >= FEW_FIGURES },
  { reason: 'data-tables', weight: 1, holds: ({ hasTables }) => hasTables },
  {
    reason: 'data-tables',
    weight: 1,
    holds: ({ hasTables, figures }) => hasTables && figures >= MANY_FIGURES,
  },
  { reason: 'document-register', weight: -3, holds: ({ isRegister }) => isRegister },
  { reason: 'names-bodies', weight: 1, holds: ({ namesBodies }) => namesBodies },
  {
    reason: 'too-short',
    weight: -3,
    holds: (facts) => isBare(facts) && facts.length < SHORT_TEXT,
  },
  {
    reason: 'no-prose',
    weight: -3,
    holds: (facts) => isBare(facts) && facts.length >= SHORT_TEXT,
  },
];
