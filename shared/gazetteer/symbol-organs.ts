/** Letters in symbols that name one body wherever they stand, or one kind of body. */
export interface SymbolOrgan {
  /** Official spelling in symbols. */
  code: string;
  /** The one body they name; null where only its kind is told (UBND, TU). */
  issuer: string | null;
  /** What an issuer stated beside the symbol must be: one of these words stands in its full name. */
  says: readonly string[];
  /** Party numbering: N-TYPE/ORGAN. */
  party?: boolean;
}

export const symbolOrgans: readonly SymbolOrgan[] = [
  { code: 'CP', issuer: 'Chính phủ', says: ['Chính phủ'] },
  { code: 'HĐBT', issuer: 'Hội đồng Bộ trưởng', says: ['Hội đồng Bộ trưởng'] },
  { code: 'TTg', issuer: 'Thủ tướng Chính phủ', says: ['Thủ tướng'] },
  { code: 'QH', issuer: 'Quốc hội', says: ['Quốc hội'] },
  {
    code: 'UBTVQH',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    says: ['Ủy ban Thường vụ Quốc hội', 'Ủy ban thường vụ Quốc hội'],
  },
  { code: 'CTN', issuer: 'Chủ tịch nước', says: ['Chủ tịch nước', 'Phó Chủ tịch nước'] },
  { code: 'VPCP', issuer: 'Văn phòng Chính phủ', says: ['Văn phòng Chính phủ', 'Thủ tướng'] },
  {
    code: 'VPTW',
    issuer: 'Văn phòng Trung ương Đảng',
    says: ['Văn phòng Trung ương'],
    party: true,
  },
  { code: 'UBND', issuer: null, says: ['Ủy ban nhân dân', 'Ủy ban hành chính'] },
  { code: 'UB', issuer: null, says: ['Ủy ban'] },
  { code: 'HĐND', issuer: null, says: ['Hội đồng nhân dân'] },
  {
    code: 'TW',
    issuer: null,
    says: ['Trung ương', 'Bộ Chính trị', 'Ban Bí thư'],
    party: true,
  },
  { code: 'TU', issuer: null, says: ['ủy'], party: true },
  { code: 'ĐU', issuer: null, says: ['Đảng ủy', 'Đảng bộ'], party: true },
  { code: 'HU', issuer: null, says: ['Huyện ủy'], party: true },
  { code: 'ThU', issuer: null, says: ['ủy'], party: true },
  { code: 'QU', issuer: null, says: ['Quận ủy', 'Quân ủy'], party: true },
];
