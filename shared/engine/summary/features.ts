import type { Indicator, PointKind } from '../../contract/index.ts';

/** What is known of a candidate when it is weighed. */
export interface Told {
  readonly kind: PointKind;
  /** Whether its own words told its kind. */
  readonly own: boolean;
  readonly figures: readonly Indicator[];
  readonly cites: boolean;
  /** Share of the title's content words that it has. */
  readonly ofTitle: number;
  /** How common its words are on the page, 0 to 1. */
  readonly central: number;
  /** 0 for the page's first candidate. */
  readonly nth: number;
  /** Where it stands in the text, 0 to 1. */
  readonly place: number;
  readonly length: number;
  readonly opensSection: boolean;
  readonly opensPassage: boolean;
  readonly saysWhole: boolean;
  readonly isAnnounced: boolean;
  readonly leadsIn: boolean;
  readonly isListItem: boolean;
  readonly onlyNamesDocuments: boolean;
  readonly statesNothing: boolean;
  /** Whether it is the law that lends the power to act. */
  readonly restsOnLaw: boolean;
  readonly isUnended: boolean;
  readonly attends: boolean;
  readonly isTail: boolean;
}

/** One thing that makes a sentence worth sending on, or not. */
export interface Feature {
  readonly name: string;
  /** Points it adds: a tenth of what it adds to a gold point's worth (2 = 10, 1 = 5), fitted on the gold pages. */
  readonly weight: number;
  readonly of: (told: Told) => number | boolean;
}

const role =
  (...roles: readonly Indicator['role'][]) =>
  ({ figures }: Told) =>
    figures.some((figure) => roles.includes(figure.role));

/**
 * What a sentence carries. The weights are those of a ridge regression of the worth that careful readers gave to the
 * sentences of the gold pages, each page counted by the root of its size; `npm run fit:summary` prints them anew.
 */
export const FEATURES: readonly Feature[] = [
  { name: 'states-a-figure', weight: 1.9, of: ({ figures }) => figures.length > 0 },
  {
    name: 'further-figures',
    weight: 0.2,
    of: ({ figures }) => Math.min(Math.max(figures.length - 1, 0), 4),
  },
  { name: 'change-or-attainment', weight: 0.4, of: role('change', 'attainment') },
  { name: 'rank', weight: 0.7, of: role('rank') },
  { name: 'target', weight: 1.4, of: role('target') },
  { name: 'money', weight: 1.4, of: ({ figures }) => figures.some(({ kind }) => kind === 'money') },
  { name: 'whole-before-parts', weight: 1.6, of: ({ saysWhole }) => saysWhole },
  { name: 'about-the-title', weight: 2.4, of: ({ ofTitle }) => ofTitle },
  { name: 'opens-section', weight: 1.2, of: ({ opensSection }) => opensSection },
  { name: 'opens-page', weight: 1.8, of: ({ nth }) => nth === 0 },
  { name: 'near-the-opening', weight: 0.7, of: ({ nth }) => nth === 1 || nth === 2 },
  { name: 'opens-paragraph', weight: 0.2, of: ({ opensPassage }) => opensPassage },
  { name: 'announced', weight: 0.9, of: ({ isAnnounced }) => isAnnounced },
  { name: 'leads-in', weight: 0.8, of: ({ leadsIn }) => leadsIn },
  { name: 'list-item', weight: -0.8, of: ({ isListItem }) => isListItem },
  {
    name: 'only-names-documents',
    weight: -1.5,
    of: ({ onlyNamesDocuments }) => onlyNamesDocuments,
  },
  { name: 'states-nothing', weight: -1.9, of: ({ statesNothing }) => statesNothing },
  { name: 'rests-on-a-law', weight: -2, of: ({ restsOnLaw }) => restsOnLaw },
  { name: 'long', weight: 0.5, of: ({ length }) => length > LONG },
  { name: 'own-words', weight: 0.2, of: ({ own }) => own },
  { name: 'late', weight: 0.9, of: ({ place }) => place },
  { name: 'cites', weight: 0.3, of: ({ cites }) => cites },
  { name: 'no-full-stop', weight: -0.9, of: ({ isUnended }) => isUnended },
  { name: 'tells-who-attended', weight: -1.8, of: ({ attends }) => attends },
  { name: 'later-clause', weight: -0.9, of: ({ isTail }) => isTail },
  { name: 'common-words', weight: -2.5, of: ({ central }) => central },
  { name: 'task', weight: -0.3, of: ({ kind }) => kind === 'task' },
  { name: 'shortcoming', weight: 2, of: ({ kind }) => kind === 'shortcoming' },
  { name: 'cause', weight: 0.8, of: ({ kind }) => kind === 'cause' },
  { name: 'proposal', weight: 1.1, of: ({ kind }) => kind === 'proposal' },
  { name: 'plan', weight: 0.5, of: ({ kind }) => kind === 'plan' },
];

/** Characters above which a sentence says more than one thing. */
const LONG = 220;

/** A candidate's weight: the sum of what its features add. */
export function weightOf(told: Told): number {
  let sum = 0;
  for (const { weight, of } of FEATURES) sum += weight * Number(of(told));
  return sum;
}
