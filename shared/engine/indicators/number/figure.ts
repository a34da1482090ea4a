import type { IndicatorKind, Qualifier } from '../../../contract/index.ts';
import type { NounClass } from '../../../gazetteer/counted-nouns.ts';
import type { Dimension } from '../../../gazetteer/units.ts';
import type { StatedWords } from './stated.ts';

/** A number with its unit as it stands in the text, before its meaning is read. */
export interface Figure {
  /** Tokens of the quote. */
  from: number;
  to: number;
  /** First token of the number itself. */
  numberFrom: number;
  decimal: string;
  decimal2: string | null;
  unit: string | null;
  unitFrom: number;
  unitTo: number;
  kind: IndicatorKind;
  dimension: Dimension | NounClass | 'unknown' | 'bare';
  qualifier: Qualifier;
  form: 'single' | 'ratio' | 'range' | 'rank';
  negative: boolean;
  /** The unit in the page's own words; null where none stand. */
  stated: StatedWords | null;
  /** Power of ten that scale words and unit bring to the number, and that the unit alone brings ("trđ"). */
  power: number;
  unitPower: number;
}

/** Tokens that no figure may stand in (documents, dates, periods): 1 where covered. */
export type Cover = Uint8Array;
