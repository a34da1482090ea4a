import { AroundRules } from '../../rules/around-rules.ts';
import { classTrie, wordIs } from '../../rules/word-index.ts';
import type { Figure } from '../number/figure.ts';
import type { RoleContext } from './role.ts';
import { SHARE_RULES, type ShareTest } from './share-rules.ts';

interface Candidate {
  readonly figure: Figure;
  readonly context: RoleContext;
}

const TESTS: Readonly<Record<ShareTest, (one: Candidate) => boolean>> = {
  hasVerb,
  hasName,
  isPercent: ({ figure }) => figure.kind === 'percent',
  isDivided,
};

const rules = new AroundRules(SHARE_RULES, TESTS);

/** Whether a percentage or a pair is a share of something. */
export function isShare(figure: Figure, context: RoleContext): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'ratio') return false;
  const { tokens, leadFrom: floor } = context;
  const place = { tokens, from: figure.from, to: figure.to, floor, limit: tokens.length };
  return rules.decide(place, { figure, context }) !== null;
}

const isVerb = wordIs('share-verb');
const names = classTrie('share-name');
const changesWhat = wordIs('changes-what');
const VERB_WITHIN = 8;

function hasVerb({ figure, context }: Candidate): boolean {
  const { tokens, leadFrom, clauseFrom } = context;
  for (let i = Math.max(leadFrom, clauseFrom, figure.from - VERB_WITHIN); i < figure.from; i++)
    if (isVerb(tokens, i)) return true;
  return false;
}

function hasName({ figure, context }: Candidate): boolean {
  const { tokens, leadFrom, clauseFrom } = context;
  for (let i = Math.max(leadFrom, clauseFrom); i < figure.from; i++) {
    // "chuyển đổi cơ cấu cây trồng": there the structure is what changes.
    if (names.longestAt(tokens, i, figure.from) && !changesWhat(tokens, i - 1)) return true;
  }
  return false;
}

const DIVIDES_WITHIN = 60;
const isNoPart = wordIs('no-part');

/** "Cơ cấu kinh tế: công nghiệp 64%; dịch vụ 28,5%": parts of what the words before the colon divide. */
function isDivided({ figure: { from }, context: { tokens, sentenceFrom } }: Candidate): boolean {
  const { word } = tokens;
  const floor = Math.max(sentenceFrom, from - DIVIDES_WITHIN);
  let at = from - 1;
  let inPart = true;
  for (; at >= floor && word[at] !== ':'; at--) {
    if (word[at] === ';' || word[at] === ',') inPart = false;
    if (inPart && isNoPart(tokens, at)) return false;
  }
  for (at--; at >= floor && word[at] !== ';' && word[at] !== ':'; at--)
    if (names.longestAt(tokens, at)) return true;
  return false;
}
