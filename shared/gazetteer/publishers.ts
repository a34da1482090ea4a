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
// biome-ignore format: one row a line
export const exactPages: readonly (readonly [number: string, date: string, href: string])[] = [
  ['05-CT/TW', '2016-05-15', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-cua-dang/chi-thi-so-05-cttw-ngay-1552016-cua-bo-chinh-tri-ve-day-manh-hoc-tap-va-lam-theo-tu-tuong-dao-duc-phong-cach-ho-5005'],
  ['749/QĐ-TTg', '2020-06-03', 'https://vanban.chinhphu.vn/?pageid=27160&docid=200163'],
  ['1719/QĐ-TTg', '2021-10-14', 'https://vanban.chinhphu.vn/?pageid=27160&docid=204285'],
  ['411/QĐ-TTg', '2022-03-31', 'https://vanban.chinhphu.vn/?pageid=27160&docid=205605'],
  ['30/2020/NĐ-CP', '2020-03-05', 'https://vanban.chinhphu.vn/?pageid=27160&docid=199378'],
  ['100/2019/NĐ-CP', '2019-12-30', 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-100-2019-nd-cp-30341/29265.htm'],
  ['26/2023/NĐ-CP', '2023-05-31', 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-26-2023-nd-cp-39522.htm'],
  ['19/2023/QH15', '2023-06-20', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/luat-bao-ve-quyen-loi-nguoi-tieu-dung-so-192023qh15-hieu-luc-thi-hanh-tu-ngay-0172024-9693'],
  ['32/2024/QH15', '2024-01-18', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/luat-cac-to-chuc-tin-dung-so-322024qh15-hieu-luc-thi-hanh-tu-ngay-0172024-10722'],
  ['36/2024/QH15', '2024-06-27', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/luat-trat-tu-an-toan-giao-thong-duong-bo-so-362024qh15-hieu-luc-thi-hanh-tu-ngay-01012025-10737'],
  ['47/2024/QH15', '2024-11-26', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/luat-quy-hoach-do-thi-va-nong-thon-so-472024qh15-hieu-luc-thi-hanh-ke-tu-ngay-0172025-11179'],
  ['32/2018/TT-BGDĐT', '2018-12-26', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/thong-tu-so-322018tt-bgddt-ngay-26122018-cua-bo-giao-duc-va-dao-tao-ban-hanh-chuong-trinh-giao-duc-pho-thong-5083'],
  ['43/2018/TT-BYT', '2018-12-26', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/thong-tu-so-432018tt-byt-ngay-26122018-cua-bo-y-te-huong-dan-phong-ngua-su-co-y-khoa-trong-cac-co-so-kham-benh-chua-5058'],
  ['17/2020/TT-BGDĐT', '2020-06-29', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/thong-tu-so-172020tt-bgddt-ngay-2962020-cua-bo-giao-duc-va-dao-tao-ban-hanh-quy-dinh-chuan-quoc-gia-ve-ngon-ngu-ki-hieu-6587'],
  ['32/2020/TT-BGDĐT', '2020-09-15', 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-quy-pham-phap-luat/thong-tu-so-322020tt-bgddt-ngay-1592020-cua-bo-giao-duc-va-dao-tao-ban-hanh-dieu-le-truong-trung-hoc-co-so-truong-trung-hoc-6829'],
];
