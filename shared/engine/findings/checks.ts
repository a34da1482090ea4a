import { findAgencyFindings } from './agencies.ts';
import type { Check } from './check.ts';
import { findBlankDate, findBlankNumber } from './document-blanks.ts';
import {
  findDateConflict,
  findFutureDates,
  findImpossibleDates,
  findKnownDateMismatch,
  findYearMismatch,
} from './document-dates.ts';
import { findIssuerMismatch, findSuperseded, findTypeMismatch } from './document-identity.ts';
import { checkArithmetic } from './figure-arithmetic.ts';
import { checkConflicts } from './figure-conflicts.ts';
import { checkSums } from './figure-sums.ts';
import { checkAttainments, checkTotalRows } from './figure-tables.ts';
import { checkTotals } from './figure-totals.ts';
import { findReversedPeriods } from './period-order.ts';

const table = (...rows: readonly (readonly string[])[]) =>
  `<p>Kết quả thực hiện năm 2024 của huyện.</p><table>${rows
    .map(
      (row, i) =>
        `<tr>${row.map((cell) => (i ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}</tr>`,
    )
    .join('')}</table>`;
const head = (lines: string) =>
  `ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG TÈ\n${lines}\nBÁO CÁO\nKết quả công tác hòa giải năm 2020\nNăm 2020, các tổ hòa giải hòa giải thành 45 vụ việc.`;

/** Every check, in the order in which findings at one place are told. */
export const CHECKS: readonly Check[] = [
  {
    name: 'check-two-dates',
    gives: 'date-conflict',
    looksAt: 'document',
    looksFor: 'one document, by its number and issuer, with two dates of issue',
    find: findDateConflict,
    reads: [
      'Quyết định số 45/QĐ-UBND ngày 12/3/2021 của UBND huyện Mường Tè. Theo Quyết định số 45/QĐ-UBND ngày 15/3/2021, huyện hỗ trợ 12 hộ.',
    ],
    leaves: [
      'Quyết định số 45/QĐ-UBND ngày 12/3/2021 của UBND huyện Mường Tè và Quyết định số 45/QĐ-UBND ngày 20/6/2022 của UBND huyện Mường Tè.',
    ],
  },
  {
    name: 'check-known-date',
    gives: 'known-date-mismatch',
    looksAt: 'document',
    looksFor: 'a document that the gazetteer knows by its number, with another date of issue',
    find: findKnownDateMismatch,
    reads: ['Nghị quyết số 52-NQ/TW ngày 27/9/2018 của Bộ Chính trị.'],
    leaves: ['Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.'],
  },
  {
    name: 'check-year-in-number',
    gives: 'year-mismatch',
    looksAt: 'document',
    looksFor: 'a number with a year in it, and a date of issue in another year',
    find: findYearMismatch,
    reads: ['Nghị định số 43/2011/NĐ-CP ngày 13/6/2012 của Chính phủ.'],
    leaves: ['Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ.'],
  },
  {
    name: 'check-later-than-report',
    gives: 'future-document',
    looksAt: 'document',
    looksFor: 'a document cited with a date after the day of the report that cites it',
    find: findFutureDates,
    reads: [
      `${head('Số: 31/BC-UBND\nMường Tè, ngày 30 tháng 6 năm 2020')} Căn cứ Quyết định số 77/QĐ-UBND ngày 05/9/2020 của UBND huyện.`,
    ],
    leaves: [
      `${head('Số: 31/BC-UBND\nMường Tè, ngày 30 tháng 6 năm 2020')} Căn cứ Quyết định số 77/QĐ-UBND ngày 05/3/2020 của UBND huyện.`,
    ],
  },
  {
    name: 'check-issuer-of-symbol',
    gives: 'issuer-mismatch',
    looksAt: 'document',
    looksFor: 'an issuer of another kind than the letters of the number name',
    find: findIssuerMismatch,
    reads: ['Kế hoạch số 12-KH/TU ngày 12/3/2021 của UBND tỉnh Lai Châu.'],
    leaves: ['Kế hoạch số 12-KH/TU ngày 12/3/2021 của Tỉnh ủy Lai Châu.'],
  },
  {
    name: 'check-type-of-symbol',
    gives: 'type-symbol-mismatch',
    looksAt: 'document',
    looksFor: 'a type of document other than the code in its number',
    find: findTypeMismatch,
    reads: ['Chỉ thị số 85/KH-UBND ngày 12/3/2021 của UBND tỉnh Lai Châu.'],
    leaves: ['Kế hoạch số 85/KH-UBND ngày 12/3/2021 của UBND tỉnh Lai Châu.'],
  },
  {
    name: 'check-superseded',
    gives: 'superseded-document',
    looksAt: 'document',
    looksFor:
      'a document that the gazetteer knows as repealed or replaced by today, without words that say so',
    find: findSuperseded,
    reads: ['Căn cứ Luật Giao dịch điện tử số 51/2005/QH11 ngày 29/11/2005.'],
    leaves: ['Căn cứ Quyết định số 77/QĐ-UBND ngày 05/3/2020 của UBND huyện Mường Tè.'],
  },
  {
    name: 'check-calendar',
    gives: 'impossible-date',
    looksAt: 'page',
    looksFor: 'a day that its month does not have, or a month beyond the twelfth',
    find: findImpossibleDates,
    reads: ['Ngày 31/9/2019, UBND huyện tổ chức hội nghị.', 'Đến ngày 30/2, huyện thu 12 tỷ đồng.'],
    leaves: [
      'Ngày 30/9/2019, UBND huyện tổ chức hội nghị.',
      'Đến ngày 29/2, huyện thu 12 tỷ đồng.',
    ],
  },
  {
    name: 'check-period-order',
    gives: 'reversed-period',
    looksAt: 'page',
    looksFor: 'a span of days or of years whose end lies before its beginning',
    find: findReversedPeriods,
    reads: [
      'Từ ngày 15/12/2024 đến ngày 14/11/2024, huyện thu 12 tỷ đồng.',
      'Kế hoạch đầu tư công giai đoạn 2025 - 2021 của huyện.',
    ],
    leaves: [
      'Từ ngày 15/11/2024 đến ngày 14/12/2024, huyện thu 12 tỷ đồng.',
      'Kế hoạch đầu tư công giai đoạn 2021 - 2025 của huyện.',
      'Giảm từ 12 vụ năm 2024 đến ngày 14/11/2023 là 15 vụ.',
    ],
  },
  {
    name: 'check-blank-number',
    gives: 'blank-number',
    looksAt: 'page',
    looksFor: 'the report’s own number with its digits left open',
    find: findBlankNumber,
    reads: [head('Số:      /BC-UBND\nMường Tè, ngày 30 tháng 6 năm 2020')],
    leaves: [head('Số: 31/BC-UBND\nMường Tè, ngày 30 tháng 6 năm 2020')],
  },
  {
    name: 'check-blank-date',
    gives: 'blank-date',
    looksAt: 'page',
    looksFor: 'the report’s own date with day or month left open',
    find: findBlankDate,
    reads: [head('Số: 31/BC-UBND\nMường Tè, ngày     tháng 6 năm 2020')],
    leaves: [head('Số: 31/BC-UBND\nMường Tè, ngày 30 tháng 6 năm 2020')],
  },
  {
    name: 'check-percentages',
    gives: 'arithmetic-mismatch',
    also: 'arithmetic-verified',
    looksAt: 'sentence',
    looksFor: 'a percentage beside the two counts that it is made of, which come to another',
    find: checkArithmetic,
    reads: [
      'Có 15/20 xã hoàn thành, đạt 85%.',
      'Đã giải quyết 1.797 hồ sơ, trong đó 1.500 hồ sơ đúng hạn, chiếm 93,2%.',
    ],
    leaves: ['Có 15/20 xã hoàn thành, đạt 75%.', 'Có 12/18 xã có điện; 100% thôn có đường.'],
  },
  {
    name: 'check-parts',
    gives: 'sum-mismatch',
    also: 'arithmetic-verified',
    looksAt: 'sentence',
    looksFor: 'a count, and parts of it that the same sentence names, which come to another',
    find: checkSums,
    reads: [
      'Toàn huyện có 181 hợp tác xã, gồm 137 hợp tác xã nông nghiệp và 34 hợp tác xã vận tải.',
    ],
    leaves: [
      'Toàn huyện có 181 hợp tác xã, gồm 137 hợp tác xã nông nghiệp và 44 hợp tác xã vận tải.',
    ],
  },
  {
    name: 'check-attainment-rows',
    gives: 'arithmetic-mismatch',
    also: 'arithmetic-verified',
    looksAt: 'table',
    looksFor: 'a table’s percentage of a plan beside plan and result, which come to another',
    find: checkAttainments,
    reads: [
      table(
        ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', '% so với KH'],
        ['Số hộ có điện (hộ)', '200', '150', '75'],
        ['Số hộ có nước sạch (hộ)', '400', '300', '75'],
        ['Số hộ có nhà mới (hộ)', '100', '90', '90'],
        ['Số hộ có vốn vay (hộ)', '500', '400', '90'],
      ),
    ],
    leaves: [
      table(
        ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', '% so với KH'],
        ['Số hộ có điện (hộ)', '200', '150', '75'],
        ['Số hộ có nước sạch (hộ)', '400', '300', '75'],
        ['Số hộ có nhà mới (hộ)', '100', '90', '90'],
        ['Số hộ có vốn vay (hộ)', '500', '400', '80'],
      ),
    ],
  },
  {
    name: 'check-total-rows',
    gives: 'sum-mismatch',
    looksAt: 'table',
    looksFor: 'a table’s total beside the rows above it, which come to another',
    find: checkTotalRows,
    reads: [
      table(['Xã', 'Số hộ nghèo (hộ)'], ['Bum Nưa', '120'], ['Bum Tở', '80'], ['Tổng cộng', '210']),
    ],
    leaves: [
      table(['Xã', 'Số hộ nghèo (hộ)'], ['Bum Nưa', '120'], ['Bum Tở', '80'], ['Tổng cộng', '200']),
    ],
  },
  {
    name: 'check-number-of-provinces',
    gives: 'total-mismatch',
    looksAt: 'page',
    looksFor: 'a rank among a number of provinces that the country did not have in that year',
    find: checkTotals,
    reads: ['Năm 2019, tỉnh đứng thứ 3/61 tỉnh, thành phố về chỉ số cải cách hành chính.'],
    leaves: ['Năm 2019, tỉnh đứng thứ 3/63 tỉnh, thành phố về chỉ số cải cách hành chính.'],
  },
  {
    name: 'check-one-thing-two-figures',
    gives: 'indicator-conflict',
    looksAt: 'page',
    looksFor: 'one subject, period, place and role with two figures',
    find: checkConflicts,
    reads: [
      'Năm 2023, số doanh nghiệp thành lập mới toàn tỉnh là 412 doanh nghiệp. Theo báo cáo, số doanh nghiệp thành lập mới toàn tỉnh năm 2023 là 421 doanh nghiệp.',
    ],
    leaves: [
      'Năm 2022, số doanh nghiệp thành lập mới toàn tỉnh là 412 doanh nghiệp. Theo báo cáo, số doanh nghiệp thành lập mới toàn tỉnh năm 2023 là 421 doanh nghiệp.',
    ],
  },
  {
    name: 'check-reorganised',
    gives: 'reorganised-agency',
    looksAt: 'page',
    looksFor: 'a body that was merged, renamed or ended by the day of the page or today',
    find: findAgencyFindings,
    reads: ['Bộ Nông nghiệp và Phát triển nông thôn đã trả lời cử tri.'],
    leaves: ['Bộ Tài chính đã trả lời cử tri.'],
  },
];
