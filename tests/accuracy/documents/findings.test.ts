import { describe, expect, test } from 'vitest';
import {
  FINDING_ABOUT,
  FINDING_CODES,
  type FindingCode,
  type Language,
} from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

const HEAD =
  'UBND TỈNH PHÚ YÊN\nSỞ XÂY DỰNG\nSố: 45/BC-SXD\nPhú Yên, ngày 12 tháng 5 năm 2020\nBÁO CÁO\nKết quả công tác quản lý đô thị quý I năm 2020\nSở Xây dựng tỉnh Phú Yên báo cáo kết quả thực hiện nhiệm vụ như sau:\n';
const OF_DOCUMENTS = new Set<FindingCode>(
  FINDING_CODES.filter((code) => FINDING_ABOUT[code] === 'document'),
);

/** Codes of the document findings on a text. */
function raised(text: string, language: Language = 'vi') {
  return extract({ text }, { today: '2026-11-22', language }).findings.filter((f) =>
    OF_DOCUMENTS.has(f.code),
  );
}

/** A text and what must be raised on it; nothing where it is clean. */
type Row = readonly [text: string, ...codes: FindingCode[]];

function checkFindings(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, ...codes]) => {
    expect(
      raised(text)
        .map((finding) => finding.code)
        .sort(),
    ).toEqual([...codes].sort());
  });
}

describe('date-conflict', () => {
  checkFindings([
    ['Nghị quyết số 52-NQ/TW ngày 27/9/2019. Nghị quyết 52-NQ/TW ngày 22/7/2019.', 'date-conflict'],
    [
      'Kế hoạch số 80/KH-UBND ngày 05/3/2019 và Kế hoạch số 80/KH-UBND ngày 15/3/2019.',
      'date-conflict',
    ],
    ['Nghị quyết số 66-NQ/TW ngày 30/4/2025. Nghị quyết số 66-NQ/TW ngày 30 tháng 4 năm 2025.'],
    ['Kế hoạch số 80/KH-UBND ngày 05/3/2019; Kế hoạch số 80/KH-UBND năm 2019.'],
    ['Nghị quyết số 50/NQ-CP ngày 17/4/2020; Nghị quyết số 50/NQ-CP ngày 20/5/2021.'],
    ['Kế hoạch số 15/KH-UBND ngày 12/01/2021; Kế hoạch số 15/KH-UBND ngày 20/02/2022.'],
    [
      'Kế hoạch số 15/KH-UBND ngày 12/01/2021 của UBND tỉnh Sơn La; Kế hoạch số 15/KH-UBND ngày 13/3/2021 của UBND huyện Yên Châu.',
    ],
    ['Quyết định số 12/QĐ-UBND ngày 12/01/2021; Kế hoạch số 12/KH-UBND ngày 13/01/2021.'],
  ]);
});

describe('known-date-mismatch', () => {
  checkFindings([
    ['Chỉ thị số 16/CT-TTg ngày 04/5/2019 của Thủ tướng Chính phủ.', 'known-date-mismatch'],
    [
      'Chỉ thị số 16/CT-TTg ngày 10/10/2018 về tăng cường năng lực tiếp cận cuộc Cách mạng công nghiệp lần thứ 4.',
      'known-date-mismatch',
    ],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2025 của Bộ Chính trị.', 'known-date-mismatch'],
    ['Chỉ thị số 16/CT-TTg ngày 04/5/2017 của Thủ tướng Chính phủ.'],
    ['Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ.'],
    ['Chỉ thị số 16/CT-TTg ngày 11/8/2009 về phòng, chống bão.'],
    ['Quyết định số 749/QĐ-TTg ngày 12/11/2009 về bổ nhiệm cán bộ.'],
    ['Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị.'],
  ]);
});

describe('issuer-mismatch', () => {
  checkFindings([
    ['Kế hoạch số 12-KH/TU ngày 05/4/2021 của UBND tỉnh Kon Tum.', 'issuer-mismatch'],
    ['Nghị quyết số 18/NQ-HĐND ngày 09/12/2022 của UBND tỉnh Kon Tum.', 'issuer-mismatch'],
    ['Quyết định số 33/QĐ-UBND ngày 05/4/2021 của Sở Tài chính tỉnh Kon Tum.', 'issuer-mismatch'],
    ['Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Quốc hội.', 'issuer-mismatch'],
    ['Luật số 59/2020/QH14 ngày 17/6/2020 của Chính phủ.', 'issuer-mismatch'],
    ['Kế hoạch số 12-KH/TU ngày 05/4/2021 của Ban Thường vụ Tỉnh ủy Kon Tum.'],
    ['Quyết định số 33/QĐ-UBND ngày 05/4/2021 của Chủ tịch UBND tỉnh Kon Tum.'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.'],
    ['Chỉ thị số 05-CT/TU của Thành ủy Đà Nẵng.'],
    ['Thông báo số 714-TB/TU ngày 06/6/2018 của Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh.'],
    ['Thông báo số 15-TB/TU ngày 06/6/2018 của Thường trực Tỉnh ủy Hà Tĩnh.'],
    ['Kế hoạch số 15-KH/HU ngày 06/6/2018 của Ban Thường vụ Huyện ủy Đức Thọ.'],
    ['Kế hoạch số 15-KH/ĐU ngày 06/6/2018 của Đảng ủy xã Tân Lập.'],
    ['Kế hoạch số 15-KH/ĐU ngày 06/6/2018 của Đảng ủy Sở Y tế tỉnh Hà Tĩnh.'],
    ['Hướng dẫn số 02-HD/ĐU ngày 14/11/2025 của Đảng ủy UBND tỉnh Quảng Ngãi.'],
    ['Nghị quyết số 18/NQ-HĐND ngày 09/12/2022 của Thường trực HĐND tỉnh Kon Tum.'],
    ['Nghị quyết số 18/NQ-HĐND ngày 09/12/2022 của Hội đồng nhân dân huyện Đức Thọ.'],
    ['Kết luận số 12-KL/TW ngày 06/4/2022 của Ban Bí thư Trung ương Đảng.'],
    ['Hướng dẫn số 27-HD/BTCTW của Ban Tổ chức Trung ương.'],
    ['Thông báo số 30/TB-VP ngày 04/5/2021 của Văn phòng UBND tỉnh Kon Tum.'],
    ['Kế hoạch số 5/KH-BCĐ ngày 04/5/2021 của Ban Chỉ đạo 138 tỉnh Kon Tum.'],
    ['Quyết định số 988/QĐ-CĐKT ngày 12/5/2026 của Hiệu trưởng Trường Cao đẳng Kon Tum.'],
    ['Quyết định số 37/2025/QĐ-CTUBND ngày 06/11/2025 của Chủ tịch UBND tỉnh Quảng Ngãi.'],
    [
      'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN của Ủy ban Thường vụ Quốc hội, Chính phủ.',
    ],
    ['Thông báo số 214/TB-VPCP ngày 30/6/2023 của Thủ tướng Chính phủ.', 'issuer-mismatch'],
    ['Kế hoạch số 15-KH/HU ngày 06/6/2018 của UBND huyện Đức Thọ.', 'issuer-mismatch'],
    ['Thông báo số 187/TB-VPCP ngày 23/5/2018 của Văn phòng Chính phủ.'],
    ['Quyết định số 45/QĐ-BNV ngày 12/4/2021 của Bộ Nội vụ.'],
  ]);
});

describe('type-symbol-mismatch', () => {
  checkFindings([
    ['Chỉ thị số 85/KH-UBND ngày 01/9/2020.', 'type-symbol-mismatch'],
    [
      'Quán triệt nghị quyết số 102/2014/NĐ- CP, ngày 10/11/2014 của Chính phủ.',
      'type-symbol-mismatch',
    ],
    ['Công văn số 2301-TB/TU ngày 09/10/2019.', 'type-symbol-mismatch'],
    ['Kế hoạch số 44/QĐ-UBND ngày 03/4/2021.', 'type-symbol-mismatch'],
    ['Thông tư số 15/2021/NĐ-CP.', 'type-symbol-mismatch'],
    ['Kế hoạch số 85/KH-UBND ngày 01/9/2020.'],
    ['Văn bản số 35/TB-VPCP ngày 10/02/2023.'],
    ['Kế hoạch số 1595/STC-KH ngày 22/8/2017.'],
    ['Công văn số 465/TTr-P1 ngày 20/5/2019.'],
    ['Công văn số 1432/CV-VP ngày 26/6/2018.'],
    ['Quy định số 37-QĐ/TW ngày 25/10/2021.'],
    ['Quyết định số 37-QĐ/TU ngày 25/10/2021.'],
    ['Chương trình hành động số 12-CTr/TU ngày 09/11/2020.'],
    ['Thông báo kết luận số 88-TB/TU ngày 17/6/2024.'],
    ['Quy chế số 08/QĐ-UBND ngày 14/3/2022.'],
    ['Thông tri số 02-TT/TU ngày 10/3/2022.'],
    ['Tờ trình số 53/TTr-CP ngày 27/01/2025.'],
    ['Đề án số 1501/QĐ-TTg ngày 28/8/2015.'],
  ]);
});

describe('year-mismatch', () => {
  checkFindings([
    ['Nghị định số 55/2019/NĐ-CP ngày 24/6/2018.', 'year-mismatch'],
    ['Quyết định số 15/2020/QĐ-UBND năm 2021.', 'year-mismatch'],
    ['Nghị định số 55/2019/NĐ-CP ngày 24/6/2019.'],
    ['Nghị định số 55/2019/NĐ-CP có hiệu lực từ ngày 16/8/2020.'],
    ['Quyết định số 2020/QĐ-UBND ngày 16/8/2019.'],
  ]);
});

describe('impossible-date', () => {
  checkFindings([
    ['Quyết định số 88/QĐ-UBND ngày 31/6/2020.', 'impossible-date'],
    ['Hội nghị ngày 30/02/2021 đã thông qua.', 'impossible-date'],
    ['Kế hoạch số 5/KH-UBND ngày 12 tháng 13 năm 2021.', 'impossible-date'],
    ['Quyết định số 88/QĐ-UBND ngày 29/02/2020.'],
    ['đạt 31/6/2020 chỉ tiêu'],
    ['Hội nghị ngày 28/02/2021 đã thông qua.'],
    ['Đến ngày 31/4, huyện thu 12 tỷ đồng.', 'impossible-date'],
    ['Đến ngày 29/2, huyện thu 12 tỷ đồng.'],
    ['Trong ngày 15/20 xã đã họp.'],
  ]);
});

describe('reversed-period', () => {
  checkFindings([
    ['Từ ngày 15/12/2024 đến hết ngày 14/11/2024, huyện thu 12 tỷ đồng.', 'reversed-period'],
    ['Đề án phát triển du lịch giai đoạn 2030-2025.', 'reversed-period'],
    ['HĐND huyện nhiệm kỳ 2026 - 2021 có 35 đại biểu.', 'reversed-period'],
    ['Từ ngày 15/11/2024 đến ngày 14/12/2024, huyện thu 12 tỷ đồng.'],
    ['Đề án phát triển du lịch giai đoạn 2025-2030.'],
    ['Sau ngày 15/12/2024 đến ngày 14/11/2024 chưa báo cáo.'],
    ['So sánh hai giai đoạn 2021-2025, 2016-2020.'],
    ['Biên độ 2030-2025 điểm.'],
  ]);
  test('tells both ends', () => {
    const [finding] = raised('Từ ngày 15/12/2024 đến ngày 14/11/2024, huyện thu 12 tỷ đồng.');
    expect(finding).toMatchObject({
      data: { from: '15/12/2024', to: '14/11/2024' },
      evidence: [{ quote: 'Từ ngày 15/12/2024 đến ngày 14/11/2024' }],
    });
    expect(finding?.message).toContain('14/11/2024');
  });
});

describe('future-document', () => {
  checkFindings([
    [`${HEAD}Theo Báo cáo số 27/BC-STC ngày 22/12/2020 đã nêu.`, 'future-document'],
    [`${HEAD}Theo Báo cáo số 27/BC-STC ngày 12/5/2020 đã nêu.`],
    [`${HEAD}Theo Báo cáo số 27/BC-STC ngày 22/12/2019 đã nêu.`],
    ['Theo Báo cáo số 27/BC-STC ngày 22/12/2020 đã nêu.'],
  ]);
});

describe('blank-number and blank-date', () => {
  checkFindings([
    [
      'UBND HUYỆN TAM NÔNG\nSố: /BC-UBND\nTam Nông, ngày 12 tháng 3 năm 2021\nBÁO CÁO\nTình hình quý I',
      'blank-number',
    ],
    [
      'UBND HUYỆN TAM NÔNG\nSố: ……/BC-UBND\nTam Nông, ngày … tháng 3 năm 2021\nBÁO CÁO\nTình hình quý I',
      'blank-number',
      'blank-date',
    ],
    [
      'UBND HUYỆN TAM NÔNG\nSố:      /KH-UBND\nTam Nông, ngày     tháng     năm 2021\nKẾ HOẠCH\nTuyên truyền',
      'blank-number',
      'blank-date',
    ],
    [
      'BỘ TÀI CHÍNH\nSố: ..../2025/TT-BTC\nHà Nội, ngày ... tháng ... năm 2025\nTHÔNG TƯ\nQuy định phí',
      'blank-number',
      'blank-date',
    ],
    [
      'UBND HUYỆN TAM NÔNG\nSố: 21/BC-UBND\nTam Nông, ngày tháng 7 năm 2021\nBÁO CÁO\nTình hình quý II',
      'blank-date',
    ],
    [
      'UBND HUYỆN TAM NÔNG\nSố: 21/BC-UBND\nTam Nông, ngày 12 tháng 7 năm 2021\nBÁO CÁO\nTình hình quý II',
    ],
    ['Báo cáo được gửi trước ngày 15 hằng tháng, theo tháng và năm.'],
  ]);
});

describe('superseded-document', () => {
  checkFindings([
    ['theo Nghị định số 43/2011/NĐ-CP ngày 13/6/2011.', 'superseded-document'],
    ['theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.'],
    ['theo Luật Đất đai số 31/2024/QH15.'],
  ]);
  test('says nothing where no day stands for today', () => {
    const { findings } = extract(
      { text: 'theo Nghị định số 43/2011/NĐ-CP ngày 13/6/2011.' },
      { today: null },
    );
    expect(findings.filter((f) => f.code === 'superseded-document')).toEqual([]);
  });
  test('is a note, not a fault', () => {
    expect(raised('theo Nghị định số 43/2011/NĐ-CP.').map((f) => f.severity)).toEqual(['info']);
  });
});

describe('a number that another congress term gave again', () => {
  const about = 'về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc của Đảng';
  test.each([
    `Thực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị ${about}.`,
    `Thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị ${about}.`,
  ])('%s', (text) => expect(raised(text)).toEqual([]));
});

describe('evidence and sentences', () => {
  const text = `${HEAD}Chỉ thị số 85/KH-UBND; Nghị quyết số 52-NQ/TW ngày 27/9/2019 và Nghị quyết số 52-NQ/TW ngày 22/7/2019; Nghị định số 55/2019/NĐ-CP ngày 24/6/2018; Kế hoạch số 5/KH-UBND ngày 31/9/2018; Kế hoạch số 12-KH/TU ngày 05/4/2019 của UBND tỉnh Phú Yên.`;
  test('each has its quotes in the text', () => {
    const extraction = extract({ text });
    expect(extraction.findings.length).toBeGreaterThanOrEqual(5);
    for (const finding of extraction.findings) {
      expect(finding.evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of finding.evidence)
        expect(extraction.text.slice(start, end)).toBe(quote);
    }
  });
  test.each(['vi', 'en'] as const)('each sentence is whole in %s', (language) => {
    for (const finding of raised(text, language)) {
      expect(finding.message).not.toMatch(/[{}]|undefined|null|: \.| {2}/);
      expect(finding.message).toMatch(/[.”]$/);
    }
  });
  test('a conflict names the document and both days', () => {
    const [conflict] = raised(
      'Nghị quyết số 52-NQ/TW ngày 27/9/2019. Nghị quyết 52-NQ/TW ngày 22/7/2019.',
    );
    expect(conflict?.message).toContain('Nghị quyết số 52-NQ/TW');
    expect(conflict?.message).toContain('27/9/2019');
    expect(conflict?.message).toContain('22/7/2019');
    expect(conflict?.evidence).toHaveLength(2);
  });
});
