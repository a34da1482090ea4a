/** A kind of unit of administration: its level ("thành phố" is of province or district), and what it is called. */
export interface UnitKind {
  kind: string;
  level: 'province' | 'district' | 'commune' | null;
  /** Joined by "|". */
  words: string;
  /** Letters that stand for it, with or without a full stop. */
  letters?: string;
  /** Letters that stand for it in capitals, with a full stop only. */
  dotted?: string;
}

export const UNIT_KINDS: readonly UnitKind[] = [
  { kind: 'tỉnh', level: 'province', words: 'tỉnh' },
  { kind: 'thành phố', level: null, words: 'thành phố|thủ đô', letters: 'tp', dotted: 't . p' },
  { kind: 'quận', level: 'district', words: 'quận', dotted: 'q' },
  { kind: 'huyện', level: 'district', words: 'huyện', dotted: 'h' },
  { kind: 'thị xã', level: 'district', words: 'thị xã', letters: 'tx' },
  { kind: 'thị trấn', level: 'commune', words: 'thị trấn', dotted: 'tt' },
  { kind: 'xã', level: 'commune', words: 'xã' },
  { kind: 'phường', level: 'commune', words: 'phường', dotted: 'p' },
  { kind: 'đặc khu', level: 'commune', words: 'đặc khu' },
];

/** A city that its letters name with its kind ("TPHCM"). */
export const CITY_LETTERS = 'tphcm';
