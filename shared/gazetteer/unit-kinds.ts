/** Kinds that rules ask for by name. */
export const CITY = 'thành phố';
export const COMMUNE = 'xã';
export const WARD = 'phường';
export const TOWNSHIP = 'thị trấn';
export const SPECIAL_ZONE = 'đặc khu';

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
  /** Units of the kind go by numbers too ("quận 5"). */
  isNumbered?: true;
  /** How the names of its Party committee and Youth Union begin ("Thành ủy", "Thành đoàn"). */
  committee?: string;
}

export const UNIT_KINDS: readonly UnitKind[] = [
  { kind: 'tỉnh', level: 'province', words: 'tỉnh', committee: 'Tỉnh' },
  {
    kind: CITY,
    level: null,
    words: 'thành phố|thủ đô',
    letters: 'tp',
    dotted: 't . p',
    committee: 'Thành',
  },
  {
    kind: 'quận',
    level: 'district',
    words: 'quận',
    dotted: 'q',
    isNumbered: true,
    committee: 'Quận',
  },
  { kind: 'huyện', level: 'district', words: 'huyện', dotted: 'h', committee: 'Huyện' },
  { kind: 'thị xã', level: 'district', words: 'thị xã', letters: 'tx', committee: 'Thị' },
  { kind: TOWNSHIP, level: 'commune', words: 'thị trấn', dotted: 'tt' },
  { kind: COMMUNE, level: 'commune', words: 'xã' },
  { kind: WARD, level: 'commune', words: 'phường', dotted: 'p', isNumbered: true },
  { kind: SPECIAL_ZONE, level: 'commune', words: 'đặc khu' },
];

/** A city that its letters name with its kind ("TPHCM"). */
export const CITY_LETTERS = 'tphcm';
