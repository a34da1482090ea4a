/** An official publisher of documents, and what it holds. */
export interface Publisher {
  id: string;
  name: string;
  /** Address of its search; `{q}` stands for the words searched. */
  search: string;
  /** Letters of the issuing body that its holdings begin or end with; null for any. */
  organs: RegExp;
}

/** Publishers in the order in which a reader would try them. */
export const publishers: readonly Publisher[] = [
  {
    id: 'tulieuvankien',
    name: 'Tư liệu văn kiện Đảng',
    search: 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-cua-dang?keyword={q}',
    organs: /^(TW|VPTW|BTCTW|BTGTW|BTGDVTW|UBKTTW|BNCTW|BCSĐCP)$/,
  },
  {
    id: 'vbpl',
    name: 'Cơ sở dữ liệu quốc gia về pháp luật',
    search: 'https://vbpl.vn/pages/vbpq-timkiem.aspx?type=0&s=1&SearchIn=Title,Title1&Keyword={q}',
    organs:
      /^(QH\d*|UBTVQH\d*|CTN|CP|TTg|B[A-ZĐ]{1,9}|TTCP|NHNN|TANDTC|VKSNDTC|VKSTC|KTNN|HĐND|UBND)$/,
  },
  {
    id: 'vanban-chinhphu',
    name: 'Hệ thống văn bản Chính phủ',
    search: 'https://vanban.chinhphu.vn/?keyword={q}',
    organs: /^(CP|TTg|VPCP|CTN|QH\d*|UBTVQH\d*|B[A-ZĐ]{1,9}|TTCP|NHNN)$/,
  },
];

/** Pages known to be a document's own: number, date of issue, address. */
export const exactPages: readonly (readonly [number: string, date: string, href: string])[] = [
  [
    '05-CT/TW',
    '2016-05-15',
    'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-cua-dang/chi-thi-so-05-cttw-ngay-1552016-cua-bo-chinh-tri-ve-day-manh-hoc-tap-va-lam-theo-tu-tuong-dao-duc-phong-cach-ho-5005',
  ],
  ['1719/QĐ-TTg', '2021-10-14', 'https://vanban.chinhphu.vn/?pageid=27160&docid=204285'],
  [
    '30/2020/NĐ-CP',
    '2020-03-05',
    'https://vanban.chinhphu.vn/default.aspx?pageid=27160&docid=199378',
  ],
];
