/**
 * How far a number alone, without its symbol, is believed after a type's name:
 * "bare" ("Nghị quyết 52", "Nghị quyết số 52"), "numbered" only with the word số ("Kế hoạch số 19"),
 * "resolved" only where the page gives the whole number elsewhere or says date or issuer beside it.
 */
export type ShortForm = 'bare' | 'numbered' | 'resolved';

/** One type of official document (loại văn bản). */
export interface DocumentType {
  /** Full name in sentence case. */
  name: string;
  /** Type codes in symbols (chữ viết tắt tên loại), in their official spelling. */
  codes: readonly string[];
  /** Other words that introduce a number of this type. */
  alsoCalled?: readonly string[];
  /** Codes of other types that the same word also stands before without being wrong. */
  alsoCodes?: readonly string[];
  short: ShortForm;
  /** Cited by its name alone: laws, codes, ordinances, the constitution. */
  named?: boolean;
  /** "Văn bản": says nothing of the type, the symbol does. */
  generic?: boolean;
  /** Its codes are letters that bodies and units use too ("PC", "TC"): alone they tell no type. */
  vague?: boolean;
  /** The one body that issues it. */
  issuer?: string;
  /** Who at the Party's centre issues it where nothing else tells. */
  centreIssuer?: string;
  /** It may be called by what passed it ("Nghị quyết Đại hội XIII"). */
  byEvent?: boolean;
}

/** The one document of its type, called by its year. */
export const CONSTITUTION = 'Hiến pháp';

const LEGISLATURE = 'Quốc hội';

/** The official letter (công văn), whose symbol carries no type code in state numbering. */
export const OFFICIAL_LETTER = 'Công văn';

export const documentTypes: readonly DocumentType[] = [
  { name: CONSTITUTION, codes: [], short: 'resolved', named: true, issuer: LEGISLATURE },
  { name: 'Bộ luật', codes: [], short: 'numbered', named: true, issuer: LEGISLATURE },
  {
    name: 'Luật',
    codes: [],
    alsoCalled: ['Đạo luật'],
    short: 'numbered',
    named: true,
    issuer: LEGISLATURE,
  },
  {
    name: 'Pháp lệnh',
    codes: ['PL'],
    short: 'numbered',
    named: true,
    issuer: 'Ủy ban Thường vụ Quốc hội',
  },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'], alsoCodes: ['NQ'], short: 'numbered' },
  {
    name: 'Nghị quyết',
    codes: ['NQ'],
    alsoCalled: ['Nghị quyết chuyên đề'],
    alsoCodes: ['NQLT'],
    short: 'bare',
    centreIssuer: 'Ban Chấp hành Trung ương',
    byEvent: true,
  },
  { name: 'Nghị định', codes: ['NĐ'], short: 'bare', issuer: 'Chính phủ' },
  { name: 'Sắc lệnh', codes: ['SL'], short: 'numbered' },
  { name: 'Lệnh', codes: ['L'], short: 'resolved', vague: true },
  { name: 'Quyết định', codes: ['QĐ'], short: 'bare' },
  { name: 'Chỉ thị', codes: ['CT'], short: 'bare' },
  { name: 'Thông tư liên tịch', codes: ['TTLT'], alsoCodes: ['TT'], short: 'bare' },
  { name: 'Thông tư', codes: ['TT'], alsoCodes: ['TTLT'], short: 'bare' },
  { name: 'Thông tri', codes: ['TT'], alsoCodes: ['TTr'], short: 'numbered' },
  {
    name: 'Công điện',
    codes: ['CĐ'],
    alsoCalled: ['Công điện khẩn', 'Công điện hỏa tốc', 'Công điện thượng khẩn'],
    short: 'bare',
  },
  {
    name: 'Kết luận',
    codes: ['KL'],
    alsoCalled: ['Kết luận thanh tra', 'Kết luận kiểm tra'],
    alsoCodes: ['TB', 'TBKL', 'KLTTr', 'KLTT'],
    short: 'bare',
  },
  {
    name: 'Thông báo',
    codes: ['TB', 'TBKL'],
    alsoCalled: ['Thông báo kết luận'],
    alsoCodes: ['KL'],
    short: 'numbered',
  },
  { name: 'Thông cáo', codes: ['TC'], short: 'numbered', vague: true },
  { name: 'Kế hoạch liên ngành', codes: ['KHLN'], alsoCodes: ['KH', 'KHPH'], short: 'numbered' },
  { name: 'Kế hoạch liên tịch', codes: ['KHLT'], alsoCodes: ['KH', 'KHPH'], short: 'numbered' },
  {
    name: 'Kế hoạch phối hợp',
    codes: ['KHPH'],
    alsoCodes: ['KH', 'KHLT'],
    short: 'numbered',
  },
  {
    name: 'Kế hoạch',
    codes: ['KH'],
    alsoCalled: ['Kế hoạch hành động'],
    alsoCodes: ['KHLT', 'KHPH', 'KHHĐ'],
    short: 'numbered',
  },
  {
    name: 'Chương trình phối hợp',
    codes: ['CTrPH', 'CTPH'],
    alsoCodes: ['CTr', 'CT'],
    short: 'resolved',
  },
  {
    name: 'Chương trình hành động',
    codes: ['CTr', 'CTrHĐ'],
    alsoCodes: ['CT', 'CTHĐ', 'KH', 'QĐ'],
    short: 'resolved',
  },
  {
    name: 'Chương trình',
    codes: ['CTr', 'CTrHĐ'],
    alsoCalled: ['Chương trình công tác'],
    alsoCodes: ['CT', 'CTHĐ', 'CTrPH', 'CTPH', 'QĐ'],
    short: 'resolved',
  },
  {
    name: 'Công văn',
    codes: ['CV'],
    alsoCalled: ['Công văn hỏa tốc', 'Công văn khẩn'],
    short: 'numbered',
  },
  {
    name: 'Văn bản hợp nhất',
    codes: ['VBHN'],
    short: 'numbered',
  },
  {
    name: 'Văn bản',
    codes: [],
    alsoCalled: ['Văn bản chỉ đạo', 'Văn bản hướng dẫn'],
    short: 'numbered',
    generic: true,
  },
  { name: 'Tờ trình', codes: ['TTr'], alsoCodes: ['TT', 'TTR'], short: 'numbered' },
  { name: 'Báo cáo', codes: ['BC', 'BCTĐ', 'BCTT', 'BCTr'], short: 'numbered' },
  {
    name: 'Hướng dẫn liên ngành',
    codes: ['HDLN', 'HDLS', 'HDLT'],
    alsoCodes: ['HD'],
    short: 'numbered',
  },
  { name: 'Hướng dẫn', codes: ['HD'], alsoCodes: ['HDLN', 'HDLS', 'HDLT'], short: 'numbered' },
  { name: 'Quy chế phối hợp', codes: ['QCPH'], alsoCodes: ['QC', 'QĐ'], short: 'resolved' },
  { name: 'Quy chế', codes: ['QC'], alsoCodes: ['QĐ', 'QCPH'], short: 'numbered' },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ', 'QĐi'], short: 'bare' },
  { name: 'Điều lệ', codes: [], alsoCodes: ['QĐ'], short: 'resolved' },
  { name: 'Thể lệ', codes: ['TL'], short: 'resolved', vague: true },
  { name: 'Mệnh lệnh', codes: ['ML'], short: 'resolved', vague: true },
  { name: 'Đề án', codes: ['ĐA'], alsoCodes: ['QĐ'], short: 'resolved' },
  { name: 'Dự án', codes: ['DA'], alsoCodes: ['QĐ'], short: 'resolved', vague: true },
  { name: 'Phương án', codes: ['PA'], alsoCodes: ['QĐ'], short: 'resolved', vague: true },
  { name: 'Chiến lược', codes: ['CL'], alsoCodes: ['QĐ'], short: 'resolved', vague: true },
  { name: 'Quy hoạch', codes: [], alsoCodes: ['QĐ'], short: 'resolved' },
  { name: 'Biên bản', codes: ['BB'], short: 'resolved', vague: true },
  { name: 'Bản ghi nhớ', codes: ['BGN'], alsoCalled: ['Biên bản ghi nhớ'], short: 'resolved' },
  { name: 'Thỏa thuận', codes: ['BTT', 'TTh'], short: 'resolved', vague: true },
  { name: 'Bản án', codes: [], short: 'resolved' },
  { name: 'Giấy chứng nhận', codes: ['GCN'], short: 'resolved' },
  { name: 'Giấy mời', codes: ['GM'], alsoCalled: ['Thư mời'], short: 'numbered', vague: true },
  { name: 'Giấy phép', codes: ['GP'], alsoCodes: ['GPMT', 'GPXD'], short: 'resolved', vague: true },
  { name: 'Giấy ủy quyền', codes: ['GUQ'], short: 'resolved', vague: true },
  { name: 'Phiếu chuyển', codes: ['PC'], short: 'resolved', vague: true },
  { name: 'Thư công', codes: ['TC'], short: 'resolved', vague: true },
  { name: 'Hợp đồng', codes: ['HĐ', 'HĐKT'], short: 'resolved', vague: true },
];
