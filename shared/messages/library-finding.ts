import type { Message } from './catalogue.ts';

/** What the library says of searching, narrowing and laying reports side by side. */
export const libraryFindingMessages = {
  'closeness:near': { vi: 'các từ gần nhau', en: 'words near each other' },
  'closeness:each': { vi: 'từng từ, không liền nhau', en: 'each word, apart' },
  'closeness:phrase': { vi: 'đúng cụm từ', en: 'as a phrase' },
  showLoose: {
    vi: 'Hiện thêm {count} báo cáo có đủ các từ nhưng không liền nhau',
    en: 'Show {count} more {count:report|reports} with these words apart',
  },
  reverse: { vi: 'Đảo thứ tự', en: 'Reverse the order' },
  'sort:place': { vi: 'Nơi ban hành', en: 'Place' },
  'sort:kind': { vi: 'Loại', en: 'Kind' },
  'sort:number': { vi: 'Số, ký hiệu', en: 'Number' },
  'sort:indicators': { vi: 'Số lượng số liệu', en: 'Figures' },
  'sort:agencies': { vi: 'Số cơ quan', en: 'Agencies' },
  'facet:kind': { vi: 'Loại', en: 'Kind' },
  'facet:issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'facet:place': { vi: 'Nơi ban hành', en: 'Place' },
  'facet:year': { vi: 'Năm', en: 'Year' },
  'facet:tag': { vi: 'Nhãn', en: 'Tag' },
  formatXlsx: {
    vi: 'Excel: văn bản, số liệu, cơ quan, ý chính, mỗi bảng một trang',
    en: 'Excel: documents, figures, agencies and points, a sheet each',
  },
  csvSemicolon: {
    vi: 'Ngăn cách bằng dấu chấm phẩy, cho Excel tiếng Việt',
    en: 'Part cells with semicolons, as Vietnamese Excel expects',
  },
  gathering: { vi: 'Đang gom số liệu từ các báo cáo…', en: 'Gathering from the reports…' },
  placeFrom: { vi: '{name} ({from})', en: '{name} ({from})' },
  'placeFrom:issuer': {
    vi: 'không ghi địa bàn, suy từ cơ quan báo cáo',
    en: 'place not stated, taken from the issuer',
  },
  'placeFrom:host': {
    vi: 'không ghi địa bàn, suy từ cổng thông tin',
    en: 'place not stated, taken from the portal',
  },
  'placeFrom:report': { vi: 'báo cáo không ghi địa bàn', en: 'the report states no place' },
  tableSize: {
    vi: '{places} địa bàn, {periods} kỳ',
    en: '{places} {places:place|places}, {periods} {periods:period|periods}',
  },
} as const satisfies Record<string, Message>;
