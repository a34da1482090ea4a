import { wordTable } from './word-table.ts';

/** The words that open an official document under its number, with the kind each stands for. */
export const HEAD_TYPES = wordTable<string>({
  'báo cáo': 'bao-cao',
  'kế hoạch': 'ke-hoach',
  'công văn': 'cong-van',
  'quyết định': 'quyet-dinh',
  'chỉ thị': 'chi-thi',
  'nghị quyết': 'nghi-quyet',
  'thông báo': 'thong-bao',
  'tờ trình': 'to-trinh',
  'công điện': 'van-ban-khac',
  'hướng dẫn': 'van-ban-khac',
  'chương trình': 'van-ban-khac',
  'kết luận': 'van-ban-khac',
  'đề án': 'van-ban-khac',
  'quy chế': 'van-ban-khac',
  'quy định': 'van-ban-khac',
  'nghị định': 'van-ban-khac',
  'thông tư': 'van-ban-khac',
  'thông tri': 'van-ban-khac',
  'giấy mời': 'van-ban-khac',
  'biên bản': 'van-ban-khac',
  'phương án': 'van-ban-khac',
  'đề cương': 'van-ban-khac',
  luật: 'van-ban-khac',
});

/** Type codes in a document's own symbol, with the kind each stands for. */
export const SYMBOL_TYPES = wordTable<string>({
  bc: 'bao-cao',
  kh: 'ke-hoach',
  qđ: 'quyet-dinh',
  ct: 'chi-thi',
  nq: 'nghi-quyet',
  tb: 'thong-bao',
  ttr: 'to-trinh',
  cđ: 'van-ban-khac',
  hd: 'van-ban-khac',
  ctr: 'van-ban-khac',
  kl: 'van-ban-khac',
  đa: 'van-ban-khac',
  gm: 'van-ban-khac',
  bb: 'van-ban-khac',
  pa: 'van-ban-khac',
  qc: 'van-ban-khac',
});
