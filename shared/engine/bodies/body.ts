import type { AgencyBody } from '../../contract/index.ts';
import type { CentralAgencyRow } from '../../gazetteer/central-agencies.ts';
import type { LocalAgencyRow, LocalGroup } from '../../gazetteer/local-agencies.ts';
import type { PlaceTail } from './place-tail.ts';

/** A mention of a body as its words alone tell it, before the page's context resolves it. */
export interface RawMention {
  /** Tokens covered, end exclusive. */
  from: number;
  to: number;
  /** Official name without its place. */
  name: string;
  group: LocalGroup | 'central' | 'own';
  body: AgencyBody;
  row: LocalAgencyRow | null;
  central: CentralAgencyRow | null;
  /** The rows of the parts named before the whole, outermost first ("Ban Thường vụ" of "… Tỉnh ủy"). */
  parts: readonly LocalAgencyRow[];
  tail: PlaceTail | null;
  position: string | null;
  /** First token of the position, or null. */
  positionFrom: number | null;
}

/** Names that stand for the page's own department or ministry ("Văn phòng Sở"). */
export const OWN_DEPARTMENT = 'Sở';
export const OWN_MINISTRY = 'Bộ';

/** A body as the words at one place tell it, before its mention is known. */
export type Body = Omit<RawMention, 'from' | 'position' | 'positionFrom'>;
