import type { Relation } from '../../contract/index.ts';
import type { DocumentType } from '../../gazetteer/document-types.ts';
import type { ResolvedMention } from '../agencies/lookup.ts';
import type { DateMention } from '../scan/dates.ts';
import type { DocumentNumber } from './symbol.ts';

/** One mention of a document while it is being read. */
export interface Draft {
  /** Tokens of the quote, end exclusive. */
  from: number;
  to: number;
  start: number;
  end: number;
  quote: string;
  /** The type its words name; null where none stand. */
  type: DocumentType | null;
  /** Number with its symbol; null for short forms and names. */
  number: DocumentNumber | null;
  /** Running number of a short form ("Nghị quyết 52" → "52"). */
  digits: string | null;
  /** Whole number of a short form whose symbol stands at the end of its own list. */
  inherited: string | null;
  /** Full name of a law, or of a resolution or programme that is called by a name. */
  name: string | null;
  date: DateMention | null;
  /** The date is begun and left blank ("ngày … tháng … năm 2023"). */
  blankDate: { from: number; to: number } | null;
  issuers: readonly ResolvedMention[];
  /** Issuers said once at the end of its list ("Chỉ thị 15, 16 của Thủ tướng Chính phủ"). */
  sharedIssuers: readonly ResolvedMention[];
  /** Issuer said in words that no agency mention covers ("của trung ương"). */
  issuerWords: string | null;
  /** A short form that stands only if another mention of the page has its whole number. */
  needsProof: boolean;
  /** Place of its list: equal for members that share a type; each list has its own number. */
  list: number;
  provision: string | null;
  relation: Relation;
  subject: string | null;
  /** From a register's row (a table), not from running text. */
  fromRegister: boolean;
}
