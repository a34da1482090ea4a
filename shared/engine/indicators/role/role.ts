import type { BaseRelation, ChangeDirection, IndicatorRole } from '../../../contract/index.ts';
import type { Tokens } from '../../scan/tokens.ts';
import type { Figure } from '../number/figure.ts';

export type Direction = ChangeDirection | null;

export interface RoleReading {
  role: IndicatorRole;
  direction: Direction;
  /** What it is compared with: tokens of "kế hoạch năm", "cùng kỳ năm 2018". */
  base: { relation: BaseRelation; from: number; to: number } | null;
}

export interface RoleContext {
  tokens: Tokens;
  /** First token of the sentence and the end of the figure before (or the sentence's start). */
  sentenceFrom: number;
  sentenceTo: number;
  leadFrom: number;
  /** First token of the clause: after the last stop before the figure. */
  clauseFrom: number;
  /** The heading or opening line above says that targets follow. */
  underTargets: boolean;
  /** A deadline that lies ahead of the page stands before the figure in its sentence. */
  aheadOf: boolean;
  /** Whether words before a token of the sentence say that what follows is aimed at. */
  targets: { before(token: number): boolean };
  previous: { figure: Figure; reading: RoleReading } | null;
  /** The last "bằng …%" of the sentence that said what it compares with. */
  compared: RoleReading | null;
}
