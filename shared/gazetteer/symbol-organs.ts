/** Kinds of bodies that a symbol's letters, or an issuer's name, tell apart for certain. */
export type BodyKind =
  | 'assembly'
  | 'president'
  | 'government'
  | 'premier'
  | 'office'
  | 'council'
  | 'committee'
  | 'party'
  | 'ministry'
  | 'department';

/** Letters in symbols that name one body wherever they stand, or one kind of body. */
export interface SymbolOrgan {
  /** Official spelling in symbols. */
  code: string;
  /** The one body they name; null where only its kind is told (UBND, TU). */
  issuer: string | null;
  kind: BodyKind;
  /** What the letters stand for, as a sentence says it. */
  label: string;
  /** Party numbering: N-TYPE/ORGAN. */
  party?: boolean;
}

/** The letters of a Party committee (Đảng ủy). */
export const PARTY_LETTERS = 'ĐU';
/** Letters of bodies that every level has: alone they name none. */
export const LEVELLESS_LETTERS: ReadonlySet<string> = new Set([PARTY_LETTERS, 'BCĐ']);

// biome-ignore format: one row a line
export const symbolOrgans: readonly SymbolOrgan[] = [
  { code: 'CP', issuer: 'Chính phủ', kind: 'government', label: 'Chính phủ' },
  { code: 'HĐBT', issuer: 'Hội đồng Bộ trưởng', kind: 'government', label: 'Hội đồng Bộ trưởng' },
  { code: 'TTg', issuer: 'Thủ tướng Chính phủ', kind: 'premier', label: 'Thủ tướng Chính phủ' },
  { code: 'QH', issuer: 'Quốc hội', kind: 'assembly', label: 'Quốc hội' },
  { code: 'UBTVQH', issuer: 'Ủy ban Thường vụ Quốc hội', kind: 'assembly', label: 'Ủy ban Thường vụ Quốc hội' },
  { code: 'CTN', issuer: 'Chủ tịch nước', kind: 'president', label: 'Chủ tịch nước' },
  { code: 'VPCP', issuer: 'Văn phòng Chính phủ', kind: 'office', label: 'Văn phòng Chính phủ' },
  { code: 'VPTW', issuer: 'Văn phòng Trung ương Đảng', kind: 'party', label: 'Văn phòng Trung ương Đảng', party: true },
  { code: 'UBND', issuer: null, kind: 'committee', label: 'Ủy ban nhân dân' },
  { code: 'CTUBND', issuer: null, kind: 'committee', label: 'Chủ tịch Ủy ban nhân dân' },
  { code: 'UB', issuer: null, kind: 'committee', label: 'Ủy ban nhân dân' },
  { code: 'HĐND', issuer: null, kind: 'council', label: 'Hội đồng nhân dân' },
  { code: 'TW', issuer: null, kind: 'party', label: 'cơ quan Trung ương của Đảng', party: true },
  { code: 'TU', issuer: null, kind: 'party', label: 'Tỉnh ủy hoặc Thành ủy', party: true },
  { code: 'ĐU', issuer: null, kind: 'party', label: 'Đảng ủy', party: true },
  { code: 'HU', issuer: null, kind: 'party', label: 'Huyện ủy', party: true },
  { code: 'ThU', issuer: null, kind: 'party', label: 'Thị ủy hoặc Thành ủy', party: true },
  { code: 'QU', issuer: null, kind: 'party', label: 'Quận ủy', party: true },
];

/** What a full name must hold to be of a kind; the first that fits speaks. */
export const bodyKinds: readonly (readonly [pattern: RegExp, kind: BodyKind])[] = [
  [
    /(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Quân) ủy(?! viên)|Đảng bộ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Trung ương Đảng/,
    'party',
  ],
  [/Quốc hội/, 'assembly'],
  [/Chủ tịch nước/, 'president'],
  [/^(?:Bộ trưởng, )?(?:Chủ nhiệm )?Văn phòng Chính phủ/, 'office'],
  [/Thủ tướng/, 'premier'],
  [/^Chính phủ$/, 'government'],
  [/Hội đồng nhân dân/, 'council'],
  [/Ủy ban nhân dân/, 'committee'],
  [/^(?:Bộ trưởng )?Bộ (?!Chỉ huy|Tư lệnh|trưởng)/, 'ministry'],
  [/^(?:Giám đốc )?Sở /, 'department'],
];
