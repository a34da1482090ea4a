import type { ReportKind } from '../contract/index.ts';
import { documentTypes } from './document-types.ts';
import { wordTable } from './word-table.ts';

/** What a page is, by the type of document whose name opens it under its number ("BÁO CÁO") or whose code it bears. */
const KIND_OF_TYPE: Readonly<Record<string, ReportKind>> = {
  'Báo cáo': 'bao-cao',
  'Kế hoạch': 'ke-hoach',
  'Công văn': 'cong-van',
  'Quyết định': 'quyet-dinh',
  'Chỉ thị': 'chi-thi',
  'Nghị quyết': 'nghi-quyet',
  'Thông báo': 'thong-bao',
  'Tờ trình': 'to-trinh',
};

/** Types that open a page as well, without a kind of their own. */
const OTHER_TYPES = [
  'Công điện',
  'Hướng dẫn',
  'Chương trình',
  'Kết luận',
  'Đề án',
  'Quy chế',
  'Quy định',
  'Nghị định',
  'Thông tư',
  'Thông tri',
  'Giấy mời',
  'Biên bản',
  'Phương án',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Hiến pháp',
  'Sắc lệnh',
  'Điều lệ',
  'Văn bản hợp nhất',
];
/** What a page may be too, told by no symbol: no types of documents, or types whose letters say other things as well. */
const OTHER_WORDS = [
  'lệnh',
  'thông cáo',
  'chiến lược',
  'đề cương',
  'thuyết minh',
  'bản thuyết minh',
  'quy trình',
  'nội quy',
];

const kindOf = (name: string): ReportKind | null =>
  KIND_OF_TYPE[name] ?? (OTHER_TYPES.includes(name) ? 'van-ban-khac' : null);

/** The words that open an official document under its number, with the kind each stands for. */
export const HEAD_TYPES = wordTable<ReportKind>({
  ...Object.fromEntries(OTHER_WORDS.map((word) => [word, 'van-ban-khac' as const])),
  ...Object.fromEntries(
    documentTypes.flatMap(({ name }) => {
      const kind = kindOf(name);
      return kind === null ? [] : [[name.toLowerCase(), kind] as const];
    }),
  ),
});

/** Type codes in a document's own symbol, in small letters, with the kind each stands for; of two types the first. */
export const SYMBOL_TYPES = wordTable<ReportKind>(
  Object.fromEntries(
    [...documentTypes].reverse().flatMap(({ name, codes }) => {
      const kind = kindOf(name);
      return kind === null ? [] : codes.map((code) => [code.toLowerCase(), kind] as const);
    }),
  ),
);
