import type {
  Agency,
  BaseRelation,
  ChangeDirection,
  Document,
  Indicator,
  IndicatorRole,
  Qualifier,
  Report,
} from '../contract/index.ts';
import type { Message } from './catalogue.ts';

/** The words of every field of the contract; the types ask for each. */
type Labels<T> = { readonly [K in keyof T]-?: Message };

export const documentLabels: Labels<Document> = {
  id: { vi: 'Mã', en: 'Identifier' },
  type: { vi: 'Loại văn bản', en: 'Type' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  name: { vi: 'Tên gọi', en: 'Name' },
  date: { vi: 'Ngày', en: 'Date' },
  year: { vi: 'Năm', en: 'Year' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  subject: { vi: 'Trích yếu', en: 'Subject' },
  relation: { vi: 'Quan hệ', en: 'Relation' },
  derivedFrom: { vi: 'Căn cứ suy ra', en: 'Inferred from' },
  links: { vi: 'Liên kết', en: 'Links' },
  known: { vi: 'Hiệu lực', en: 'Standing' },
  candidates: { vi: 'Văn bản có thể là', en: 'May be' },
  mentions: { vi: 'Những chỗ nhắc đến', en: 'Mentions' },
};

export const indicatorLabels: Labels<Indicator> = {
  id: { vi: 'Mã', en: 'Identifier' },
  start: { vi: 'Bắt đầu', en: 'Start' },
  end: { vi: 'Kết thúc', en: 'End' },
  quote: { vi: 'Số liệu', en: 'Figure' },
  value: { vi: 'Giá trị', en: 'Value' },
  value2: { vi: 'Giá trị thứ hai', en: 'Second value' },
  decimal: { vi: 'Giá trị chính xác', en: 'Exact value' },
  decimal2: { vi: 'Giá trị thứ hai chính xác', en: 'Exact second value' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  stated: { vi: 'Đơn vị như trang ghi', en: 'Unit as stated' },
  kind: { vi: 'Loại số liệu', en: 'Kind' },
  qualifier: { vi: 'Mức chính xác', en: 'Qualifier' },
  role: { vi: 'Tính chất', en: 'Role' },
  direction: { vi: 'Chiều thay đổi', en: 'Direction' },
  subject: { vi: 'Nội dung', en: 'What is measured' },
  period: { vi: 'Kỳ', en: 'Period' },
  periodFrom: { vi: 'Nơi ghi kỳ', en: 'Where the period stands' },
  contextPeriod: { vi: 'Kỳ của mục', en: 'Period of the section' },
  place: { vi: 'Địa bàn', en: 'Place' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  base: { vi: 'Mốc so sánh', en: 'Comparison' },
  scope: { vi: 'Xếp trong', en: 'Ranked among' },
  aboutId: { vi: 'Số liệu gốc', en: 'Figure it is said of' },
  sentence: { vi: 'Câu', en: 'Sentence' },
  cell: { vi: 'Ô trong bảng', en: 'Table cell' },
};

export const agencyLabels: Labels<Agency> = {
  id: { vi: 'Mã', en: 'Identifier' },
  name: { vi: 'Tên', en: 'Name' },
  shortName: { vi: 'Tên gọi tắt', en: 'Short name' },
  level: { vi: 'Cấp', en: 'Level' },
  body: { vi: 'Hệ thống', en: 'Branch' },
  place: { vi: 'Địa phương', en: 'Place' },
  roles: { vi: 'Vai trò ở đây', en: 'Part in this report' },
  status: { vi: 'Hiện nay', en: 'Today' },
  validTo: { vi: 'Hoạt động đến', en: 'Active until' },
  successors: { vi: 'Nay là', en: 'Today' },
  statusAtReport: { vi: 'Tại ngày báo cáo', en: 'On the day of the report' },
  reform: { vi: 'Văn bản sắp xếp', en: 'Reorganised by' },
  succession: { vi: 'Những lần sắp xếp', en: 'Succession' },
  mentions: { vi: 'Những chỗ nhắc đến', en: 'Mentions' },
};

export const reportLabels: Labels<Report> = {
  isReport: { vi: 'Là báo cáo', en: 'Is a report' },
  confidence: { vi: 'Độ chắc chắn', en: 'Confidence' },
  reasons: { vi: 'Vì sao', en: 'Why' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  kind: { vi: 'Loại', en: 'Kind' },
  superior: { vi: 'Cơ quan chủ quản', en: 'Superior body' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  number: { vi: 'Số', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  published: { vi: 'Ngày đăng', en: 'Published' },
  publishedFrom: { vi: 'Ngày đăng theo', en: 'Published as told by' },
  place: { vi: 'Nơi ban hành', en: 'Place' },
  period: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  addressees: { vi: 'Kính gửi', en: 'Addressed to' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  recipients: { vi: 'Nơi nhận', en: 'Copies to' },
};

/** What a figure is to the thing measured. */
export const indicatorRoleMessages: Readonly<Record<IndicatorRole, Message>> = {
  level: { vi: 'mức', en: 'level' },
  change: { vi: 'thay đổi', en: 'change' },
  attainment: { vi: 'mức đạt', en: 'attainment' },
  share: { vi: 'tỷ trọng', en: 'share' },
  rank: { vi: 'xếp hạng', en: 'rank' },
  target: { vi: 'mục tiêu', en: 'target' },
};

export const directionMessages: Readonly<Record<ChangeDirection, Message>> = {
  up: { vi: 'tăng', en: 'up' },
  down: { vi: 'giảm', en: 'down' },
};

export const qualifierMessages: Readonly<Record<Qualifier, Message | null>> = {
  exact: null,
  range: null,
  approx: { vi: 'ước tính', en: 'an estimate' },
  over: { vi: 'nhiều hơn số này', en: 'more than this' },
  under: { vi: 'ít hơn số này', en: 'less than this' },
};

export const baseMessages: Readonly<Record<BaseRelation, Message>> = {
  'same-period': { vi: 'so với cùng kỳ', en: 'against the same period' },
  plan: { vi: 'so với kế hoạch', en: 'against the plan' },
  budget: { vi: 'so với dự toán', en: 'against the budget' },
  previous: { vi: 'so với kỳ trước', en: 'against the previous period' },
  total: { vi: 'trong tổng số', en: 'of the total' },
  'start-of-year': { vi: 'so với đầu năm', en: 'against the start of the year' },
  other: { vi: 'so sánh', en: 'compared' },
};

/** The sentences that fields are said in. */
export const factMessages = {
  undated: { vi: 'không ghi ngày', en: 'undated' },
  numberOf: { vi: 'số {number}', en: 'no. {number}' },
  numberBlank: { vi: 'số để trống', en: 'number left blank' },
  inferredSymbol: { vi: 'suy từ ký hiệu', en: 'inferred from the symbol' },
  inferredPage: { vi: 'suy từ nội dung trang', en: 'inferred from the page' },
  inferredRegistry: { vi: 'theo danh mục văn bản', en: 'from the registry' },
  inForce: { vi: 'còn hiệu lực', en: 'in force' },
  repealed: { vi: 'hết hiệu lực', en: 'no longer in force' },
  repealedBy: {
    vi: 'bị thay thế hoặc bãi bỏ bởi {number}',
    en: 'replaced or repealed by {number}',
  },
  whichIsOpen: { vi: 'Chưa rõ là văn bản nào', en: 'Which document is left open' },
  subjectOpen: { vi: 'Trang không nói rõ đo gì', en: 'The page does not say what is measured' },
  contextPeriod: { vi: '{period} (kỳ của mục)', en: '{period} (the section’s period)' },
  scope: { vi: 'trong {scope}', en: 'among {scope}' },
  activeUntil: { vi: 'hoạt động đến {date}', en: 'active until {date}' },
  since: { vi: 'từ {date} là {names}', en: 'since {date}: {names}' },
  now: { vi: 'nay là {names}', en: 'now: {names}' },
  merged: { vi: 'đã sáp nhập', en: 'merged' },
  dissolved: { vi: 'đã kết thúc hoạt động', en: 'dissolved' },
} as const satisfies Record<string, Message>;
