import { describe, expect, test } from 'vitest';
import type { Relation } from '#shared/contract/index.ts';
import { mentionsIn } from './table.ts';

/** A text, and what it does with each document that it names, in order: number or name, relation. */
type Row = readonly [text: string, ...found: (readonly [document: string, relation: Relation])[]];

function checkRelations(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, ...expected]) => {
    const found = mentionsIn(text).map(({ number, name, relation }) => [number ?? name, relation]);
    expect(found).toEqual(expected);
  });
}

describe('what a lead says of the items below it', () => {
  // biome-ignore format: one row a line
  checkRelations([
    ['UBND huyện đã ban hành các văn bản để triển khai thực hiện, cụ thể:\n- Kế hoạch số 31/KH-UBND ngày 02/3/2022;\n- Công văn số 412/UBND-VX ngày 05/4/2022.', ['31/KH-UBND', 'issues'], ['412/UBND-VX', 'issues']],
    ['Sở đã tham mưu ban hành một số văn bản quan trọng, gồm:\n+ Quyết định số 77/QĐ-UBND ngày 06/5/2022\n+ Chỉ thị số 08/CT-UBND ngày 09/6/2022', ['77/QĐ-UBND', 'issues'], ['08/CT-UBND', 'issues']],
    ['Trong năm, phòng đã xây dựng các kế hoạch sau:\n1. Kế hoạch số 12/KH-PGD ngày 10/01/2023;\n2. Kế hoạch số 19/KH-PGD ngày 12/02/2023.', ['12/KH-PGD', 'issues'], ['19/KH-PGD', 'issues']],
    ['Xã đã ban hành nhiều văn bản chỉ đạo. Cụ thể:\n- Kế hoạch số 44/KH-UBND ngày 03/3/2023.\n- Tổ chức 05 hội nghị quán triệt.\n- Thông báo số 91/TB-UBND ngày 07/7/2023.', ['44/KH-UBND', 'issues'], ['91/TB-UBND', 'issues']],
    ['Huyện ủy đã ban hành các văn bản lãnh đạo như sau:\n- Nghị quyết số 07-NQ/HU ngày 01/4/2021 về thực hiện Nghị quyết số 19-NQ/TW;\n- Chương trình số 12-CTr/HU ngày 05/5/2021.', ['07-NQ/HU', 'issues'], ['19-NQ/TW', 'implements'], ['12-CTr/HU', 'issues']],
    ['UBND thị xã đã ban hành các văn bản:\n- Kế hoạch số 20/KH-UBND ngày 05/01/2022 về triển khai thực hiện\nQuyết định số 06/QĐ-TTg trên địa bàn;\n- Kế hoạch số 21/KH-UBND ngày 06/01/2022.', ['20/KH-UBND', 'issues'], ['06/QĐ-TTg', 'implements'], ['21/KH-UBND', 'issues']],
    ['Căn cứ các văn bản chỉ đạo của tỉnh:\n- Kế hoạch số 15/KH-UBND ngày 04/02/2022;\n- Công văn số 320/UBND-TH ngày 08/3/2022.', ['15/KH-UBND', 'based-on'], ['320/UBND-TH', 'based-on']],
    ['Triển khai thực hiện các văn bản của cấp trên:\n- Kế hoạch số 16/KH-UBND ngày 04/02/2022;\n- Quyết định số 99/QĐ-UBND ngày 08/3/2022.', ['16/KH-UBND', 'implements'], ['99/QĐ-UBND', 'implements']],
    ['Thực hiện chỉ đạo của Tỉnh ủy, UBND huyện đã ban hành các văn bản sau:\n- Kế hoạch số 17/KH-UBND ngày 04/02/2022.', ['17/KH-UBND', 'issues']],
    ['Căn cứ tình hình thực tế, Sở đã xây dựng các văn bản gồm:\n- Hướng dẫn số 55/HD-SNV ngày 02/02/2023;\n- Công văn số 66/SNV-TCBC ngày 03/3/2023.', ['55/HD-SNV', 'issues'], ['66/SNV-TCBC', 'issues']],
    ['Các văn bản phường đã ban hành trong quý:\n- Kế hoạch số 8/KH-UBND ngày 05/01/2024.\n- Kế hoạch số 9/KH-UBND ngày 06/01/2024.', ['8/KH-UBND', 'issues'], ['9/KH-UBND', 'issues']],
    ['Huyện đã ban hành các văn bản:\n- Kế hoạch số 11/KH-UBND ngày 05/01/2024.\nII. KẾT QUẢ ĐẠT ĐƯỢC\nHội nghị nhắc lại Chỉ thị số 13-CT/TW.', ['11/KH-UBND', 'issues'], ['13-CT/TW', 'refers']],
    ['Huyện đã ban hành các văn bản:\n- Kế hoạch số 13/KH-UBND ngày 05/01/2024.\nCác xã nêu lại Kế hoạch số 14/KH-UBND ngày 06/01/2024.', ['13/KH-UBND', 'issues'], ['14/KH-UBND', 'refers']],
    ['Sở đã ban hành các văn bản: Kế hoạch số 21/KH-SYT ngày 05/01/2024; Công văn số 45/SYT-NVY ngày 06/02/2024; Hướng dẫn số 50/HD-SYT ngày 07/3/2024.', ['21/KH-SYT', 'issues'], ['45/SYT-NVY', 'issues'], ['50/HD-SYT', 'issues']],
    ['UBND tỉnh ban hành kịp thời các văn bản chỉ đạo, điều hành như: Kế hoạch số 22/KH-UBND, Quyết định số 23/QĐ-UBND.', ['22/KH-UBND', 'issues'], ['23/QĐ-UBND', 'issues']],
    ['Huyện đã ban hành nhiều văn bản để triển khai thực hiện, trong đó có Kế hoạch số 24/KH-UBND ngày 08/4/2024.', ['24/KH-UBND', 'issues']],
    ['Các chi bộ quán triệt, triển khai thực hiện các nghị quyết, chỉ thị, kết luận của Trung ương và các văn bản của tỉnh, trong đó có Nghị quyết số 57-NQ/TW.', ['57-NQ/TW', 'implements']],
    ['Theo ông Trần Văn Bình, Ban chủ trì sơ kết một số nghị quyết, trong đó có Nghị quyết số 23-NQ/TW.', ['23-NQ/TW', 'refers']],
    ['Sở đã ban hành các văn bản: Kế hoạch số 26/KH-SYT ngày 05/01/2024 thực hiện Nghị quyết số 20-NQ/TW; Công văn số 27/SYT-NVY ngày 06/02/2024.', ['26/KH-SYT', 'issues'], ['20-NQ/TW', 'implements'], ['27/SYT-NVY', 'issues']],
    ['Căn cứ các quyết định: Quyết định số 28/QĐ-UBND; Quyết định số 29/QĐ-UBND, Sở báo cáo.', ['28/QĐ-UBND', 'based-on'], ['29/QĐ-UBND', 'based-on']],
    ['Phòng đã tham mưu UBND huyện ban hành các văn bản, bao gồm:\n- Kế hoạch số 32/KH-UBND ngày 05/5/2022 thay thế Kế hoạch số 33/KH-UBND;\n- Công văn số 34/UBND-VX ngày 06/6/2022.', ['32/KH-UBND', 'issues'], ['33/KH-UBND', 'replaces'], ['34/UBND-VX', 'issues']],
    ['Xã đã ban hành các văn bản:\n- Kế hoạch số 35/KH-UBND ngày 05/5/2022.\n2. Kết quả: các thôn nêu lại Công văn số 36/UBND-VX ngày 06/6/2022.', ['35/KH-UBND', 'issues'], ['36/UBND-VX', 'refers']],
    ['Các văn bản liên quan:\n- Kế hoạch số 37/KH-UBND ngày 05/5/2022;\n- Công văn số 38/UBND-VX ngày 06/6/2022.', ['37/KH-UBND', 'refers'], ['38/UBND-VX', 'refers']],
    ['Bãi bỏ các văn bản sau:\n- Quyết định số 25/QĐ-UBND ngày 01/01/2015.', ['25/QĐ-UBND', 'repeals']],
    ['Đảng ủy xã đã lãnh đạo ban hành các nghị quyết chuyên đề như:\na) Nghị quyết số 05-NQ/ĐU ngày 02/02/2022;\nb) Nghị quyết số 06-NQ/ĐU ngày 03/3/2022.', ['05-NQ/ĐU', 'issues'], ['06-NQ/ĐU', 'issues']],
    ['Sở đã soạn thảo và ban hành các quy chế:\n• Quyết định số 61/QĐ-STC ngày 04/4/2022\n• Quyết định số 62/QĐ-STC ngày 05/5/2022', ['61/QĐ-STC', 'issues'], ['62/QĐ-STC', 'issues']],
    ['Trong kỳ huyện đã ban hành các văn bản:\nKế hoạch số 63/KH-UBND ngày 04/4/2022;\nQuyết định số 64/QĐ-UBND ngày 05/5/2022.', ['63/KH-UBND', 'issues'], ['64/QĐ-UBND', 'issues']],
  ]);
});

describe('what a clause opened with, and what stands "at" a document', () => {
  // biome-ignore format: one row a line
  checkRelations([
    ['Theo đề nghị của Giám đốc Sở Nông nghiệp và Phát triển nông thôn tỉnh Bắc Giang tại Tờ trình số 88/TTr-SNN ngày 05/5/2020.', ['88/TTr-SNN', 'based-on']],
    ['Theo đề nghị của Chánh Văn phòng tại Tờ trình số 18/TTr-VP ngày 21/8/2025 và Giám đốc Sở Nội vụ tại Văn bản số 48/SNV-TCBC ngày 04/9/2025;', ['18/TTr-VP', 'based-on'], ['48/SNV-TCBC', 'based-on']],
    ['Xét đề nghị của Sở Tài chính tại Công văn số 91/STC-NS.', ['91/STC-NS', 'based-on']],
    ['Đề án được phê duyệt tại Quyết định số 92/QĐ-UBND.', ['92/QĐ-UBND', 'based-on']],
    ['Quy chế ban hành tại Quyết định số 93/QĐ-UBND.', ['93/QĐ-UBND', 'based-on']],
    ['Mức chi quy định tại Thông tư số 40/2017/TT-BTC.', ['40/2017/TT-BTC', 'based-on']],
    ['Chỉ tiêu giao tại Quyết định số 94/QĐ-UBND.', ['94/QĐ-UBND', 'based-on']],
    ['Căn cứ Luật Tổ chức Quốc hội đã được sửa đổi, bổ sung một số điều theo Luật số 65/2020/QH14 và Luật số 62/2025/QH15;', ['Luật Tổ chức Quốc hội', 'based-on'], ['65/2020/QH14', 'based-on'], ['62/2025/QH15', 'based-on']],
    ['Thực hiện Quyết định số 1675/QĐ-TTg phê duyệt Đề án tăng cường xử lý vi phạm (sau đây gọi là Đề án 1675), Kế hoạch số 07/KH-BTNMT về thực hiện Đề án.', ['1675/QĐ-TTg', 'implements'], ['Đề án 1675', 'refers'], ['07/KH-BTNMT', 'implements']],
    ['Thực hiện Kế hoạch số 95/KH-UBND của UBND tỉnh về chuyển đổi số; Công văn số 96/STTTT-CNTT của Sở Thông tin và Truyền thông.', ['95/KH-UBND', 'implements'], ['96/STTTT-CNTT', 'implements']],
  ]);
});

describe('whose document it is, and where its name ends', () => {
  test.each<[string, string, string | null, string]>([
    [
      'Thực hiện Nghị định số 118/2025/NĐ-CP của Chính phủ, Sở Nội vụ hướng dẫn các xã.',
      '118/2025/NĐ-CP',
      'Chính phủ',
      'của Chính phủ',
    ],
    [
      'Thực hiện Nghị quyết số 68-NQ/TW của Bộ Chính trị, HĐND tỉnh Lào Cai quy định mức hỗ trợ.',
      '68-NQ/TW',
      'Bộ Chính trị',
      'của Bộ Chính trị',
    ],
    [
      'Thực hiện Kế hoạch số 61/KH-UBND của UBND tỉnh Nghệ An, Sở Công Thương và Sở Xây dựng đã kiểm tra.',
      '61/KH-UBND',
      'Ủy ban nhân dân tỉnh Nghệ An',
      'của UBND tỉnh Nghệ An',
    ],
    [
      'Thực hiện Chỉ thị số 14-CT/TU của Ban Thường vụ Tỉnh ủy Lạng Sơn, Sở Nội vụ, Sở Tài chính đã ban hành kế hoạch.',
      '14-CT/TU',
      'Ban Thường vụ Tỉnh ủy Lạng Sơn',
      'Tỉnh ủy Lạng Sơn',
    ],
    [
      'Căn cứ Quyết định số 33/QĐ-TTg của Thủ tướng Chính phủ, Bộ Y tế hướng dẫn thực hiện.',
      '33/QĐ-TTg',
      'Thủ tướng Chính phủ',
      'của Thủ tướng Chính phủ',
    ],
    [
      'Căn cứ Thông tư liên tịch số 08/2016/TTLT-BTC-BNV của Bộ Tài chính, Bộ Nội vụ hướng dẫn;',
      '08/2016/TTLT-BTC-BNV',
      'Bộ Tài chính, Bộ Nội vụ',
      'Bộ Nội vụ',
    ],
    [
      'Thay mặt UBND phường Bình Minh, ông Trần Văn An trình bày Tờ trình số 45/TTr-UBND.',
      '45/TTr-UBND',
      'Ủy ban nhân dân phường Bình Minh',
      '45/TTr-UBND',
    ],
    [
      'Tại kỳ họp, thay mặt UBND xã Ia Dom, đồng chí Phó Chủ tịch trình bày Báo cáo số 133/BC-UBND.',
      '133/BC-UBND',
      'Ủy ban nhân dân xã Ia Dom',
      '133/BC-UBND',
    ],
    [
      'UBND tỉnh Hà Tĩnh ban hành Công văn số 912/UBND-TH về thu ngân sách.',
      '912/UBND-TH',
      'Ủy ban nhân dân tỉnh Hà Tĩnh',
      '912/UBND-TH',
    ],
    [
      'Ngày 05/3, UBND tỉnh Hà Tĩnh có Công văn số 913/UBND-TH.',
      '913/UBND-TH',
      'Ủy ban nhân dân tỉnh Hà Tĩnh',
      '913/UBND-TH',
    ],
    ['Căn cứ Nghị quyết số 12/1997-QH10 của Quốc hội;', '12/1997/QH10', 'Quốc hội', 'của Quốc hội'],
    [
      'Căn cứ Nghị quyết số 05/1998-QH10 ngày 02 tháng 12 năm 1998;',
      '05/1998/QH10',
      'Quốc hội',
      '1998',
    ],
    [
      'Nghị định số 130-CP ngày 05/5/1975 của Hội đồng Chính phủ.',
      '130-CP',
      'Hội đồng Chính phủ',
      'Hội đồng Chính phủ',
    ],
    [
      'Quyết định số 111-HĐBT ngày 12/4/1991 về biên chế.',
      '111-HĐBT',
      'Hội đồng Bộ trưởng',
      '12/4/1991',
    ],
    ['Chỉ thị số 317-TTg ngày 01/7/1993.', '317-TTg', 'Thủ tướng Chính phủ', '01/7/1993'],
    [
      'Chủ tịch UBND tỉnh Hà Tĩnh có Công điện khẩn số 07/CĐ.UBND ngày 14/9/2017 về ứng phó bão.',
      '07/CĐ-UBND',
      'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh',
      '14/9/2017',
    ],
    [
      'Quyết định số 15/QĐ.UB ngày 02/02/1999 về phê duyệt quy hoạch.',
      '15/QĐ-UB',
      null,
      '02/02/1999',
    ],
    [
      'Công điện hỏa tốc số 09/CĐ-TTg ngày 02/9/2024.',
      '09/CĐ-TTg',
      'Thủ tướng Chính phủ',
      '02/9/2024',
    ],
  ])('%s', (text, number, by, end) => {
    const [found] = mentionsIn(text);
    expect(found).toMatchObject({ number, by });
    expect(found?.quote.endsWith(end)).toBe(true);
  });

  test.each<[string, readonly string[]]>([
    [
      'Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ I, Nghị quyết Đại hội Đảng bộ xã lần thứ I, Nghị quyết số 68-NQ/TW.',
      [
        'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ I',
        'Nghị quyết Đại hội Đảng bộ xã lần thứ I',
        'Nghị quyết số 68-NQ/TW',
      ],
    ],
    [
      'Quán triệt Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIV.',
      ['Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIV'],
    ],
    ['Thi hành Luật Quản lí thuế tại địa bàn.', ['Luật Quản lí thuế']],
    ['Luật Quản lý thuế và Luật Quản lí thuế là một.', ['Luật Quản lý thuế', 'Luật Quản lí thuế']],
    [
      'Nghị quyết Đại hội Đảng bộ phường lần thứ II, Chỉ thị số 13-CT/TW.',
      ['Nghị quyết Đại hội Đảng bộ phường lần thứ II', 'Chỉ thị số 13-CT/TW'],
    ],
  ])('%s', (text, quotes) => {
    expect(mentionsIn(text).map(({ quote }) => quote)).toEqual(quotes);
  });

  test('a law spelled with i and with y is one', () => {
    const [first, second] = mentionsIn('Luật Quản lý thuế và Luật Quản lí thuế là một.');
    expect(second?.name).toBe(first?.name);
  });
});
