import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/engine/source/source.ts';

const LEAD =
  'Sáng 18/4, Ủy ban nhân dân huyện Sông Mẫu họp sơ kết quý I với 14 xã, thị trấn; thu ngân sách đạt 27,5% dự toán năm.';
const LAST = 'Huyện yêu cầu các xã gửi kế hoạch trước ngày 30/4/2025.';

/** A page whose article ends in some markup, with more behind the article. */
function textOf(inside: string, behind = ''): string {
  return readSource({
    html: `<html><body><div class="detail"><h1>Sơ kết quý I năm 2025</h1><p>${LEAD}</p>${inside}</div>${behind}</body></html>`,
  }).text;
}

const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe('an article goes on over words that an imprint has too', () => {
  const sentences = [
    'Các xã chịu trách nhiệm quản lý 42 hồ chứa trên địa bàn, bảo đảm an toàn mùa lũ.',
    'Chịu trách nhiệm quản lý nguồn vốn là Phòng Tài chính; đã giải ngân 12,4 tỷ đồng.',
    'Chủ tịch xã chịu trách nhiệm chính nếu để xảy ra vi phạm.',
    'Chịu trách nhiệm chính trong vụ việc thuộc về chủ đầu tư.',
    'Công ty Đá Mẫu khai thác theo Giấy phép số 45/GP-UBND ngày 12/3/2021, sản lượng 120.000 m3.',
    'Giấy phép số 45/GP-UBND cấp cho Công ty Đá Mẫu hết hạn ngày 12/3/2026.',
    'Sở đã thu hồi Giấy phép số 9/GP-STTTT của một trang tin vì đăng tin sai.',
    'Cơ quan chủ quản: Sở Xây dựng, tổng mức đầu tư 62 tỷ đồng.',
    'Cơ quan quản lý: ban quản lý chợ các xã, với 118 chợ hạng ba.',
    'Ghi rõ nguồn gốc từng hiện vật, phòng truyền thống đã kê 1.340 hiện vật.',
    'Ghi rõ nguồn kinh phí của từng dự án trong phụ lục.',
    'Bản quyền phần mềm được mua cho 60 máy tính của xã.',
    'Trang thông tin điện tử huyện đăng 512 tin, bài trong quý.',
    '© là ký hiệu được 3 cơ sở dùng sai trên bao bì sản phẩm.',
  ];
  it.each(sentences)('%s', (sentence) => {
    expect(textOf(paragraphs(sentence, LAST)).split('\n').slice(2)).toEqual([sentence, LAST]);
    // The last of all, too.
    expect(textOf(paragraphs(LAST, sentence)).split('\n').slice(2)).toEqual([LAST, sentence]);
    // So it is with an imprint behind it.
    const imprint = `<div>${paragraphs('Cổng thông tin điện tử huyện Sông Mẫu', 'Giấy phép số 12/GP-TTĐT ngày 12/3/2020')}</div>`;
    expect(textOf(paragraphs(LAST, sentence), imprint).split('\n').slice(2)).toEqual([
      LAST,
      sentence,
    ]);
  });

  it('over lines of facts, with what follows', () => {
    const facts = [
      'Tên dự án: Kè bờ sông',
      'Cơ quan chủ quản: UBND huyện',
      'Chủ dự án: Ban Quản lý',
    ];
    expect(
      textOf(paragraphs(...facts, LAST))
        .split('\n')
        .slice(2),
    ).toEqual([...facts, LAST]);
    expect(
      textOf(paragraphs(LAST, ...facts))
        .split('\n')
        .slice(2),
    ).toEqual([LAST, ...facts]);
  });

  it('over the number that a notice gives', () => {
    const notice = ['Đơn vị quản lý: Phòng Nội vụ', 'Điện thoại: 0255.3822.123'];
    expect(
      textOf(paragraphs(LAST, ...notice))
        .split('\n')
        .slice(2),
    ).toEqual([LAST, ...notice]);
  });

  it('over a cell of a table', () => {
    const rows = [
      ['TT', 'Việc', 'Phân công'],
      ['1', 'Đo mực nước', 'Sở Y tế'],
      ['2', 'Sửa đường', 'Chịu trách nhiệm chính: Sở Xây dựng'],
    ];
    const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    expect(textOf(table).split('\n').slice(2)).toEqual(rows.map((row) => row.join('\t')));
  });

  it('over the credit of a picture', () => {
    const text = textOf(`<figure><figcaption>© Phòng Văn hóa</figcaption></figure><p>${LAST}</p>`);
    expect(text.split('\n').slice(2)).toEqual(['© Phòng Văn hóa', LAST]);
  });
});

describe('an imprint is left out', () => {
  const imprints: [what: string, lines: string[]][] = [
    [
      'with name, licence and telephone',
      [
        'Cổng thông tin điện tử huyện Sông Mẫu',
        'Giấy phép số: 112/GPTTĐT-STTTT do Sở Thông tin và Truyền thông cấp ngày 22/5/2018.',
        'Địa chỉ: 12 đường Lê Lợi, thị trấn Sông Mẫu. Điện thoại: 0255.3822.123.',
      ],
    ],
    [
      'on one line',
      ['Cơ quan chủ quản: UBND huyện. Giấy phép số 45/GP-TTĐT ngày 12/5/2019. ĐT: 0255.3822.123'],
    ],
    ['with who answers for it', ['Chịu trách nhiệm về nội dung: Bà Lê Thị Mẫu - Chánh Văn phòng']],
    [
      'with a demand of the site',
      ['® Ghi rõ nguồn “Cổng thông tin điện tử huyện” khi phát hành lại thông tin từ nguồn này.'],
    ],
    ['of copyright', ['Copyright © 2024 UBND huyện Sông Mẫu', 'Thiết kế bởi Công ty Mẫu']],
    ['of copyright in words', ['Bản quyền thuộc UBND huyện. ĐT: 0255.3822501 - Fax: 0255.3823854']],
  ];
  it.each(imprints)('%s', (_, lines) => {
    const markup = paragraphs(...lines);
    expect(textOf(paragraphs(LAST), `<div>${markup}</div>`).split('\n').slice(2)).toEqual([LAST]);
    expect(
      textOf(paragraphs(LAST) + markup)
        .split('\n')
        .slice(2),
    ).toEqual([LAST]);
  });

  it('of common words only where it stands apart', () => {
    const imprint = paragraphs(
      'Cơ quan chủ quản: UBND huyện Sông Mẫu',
      'Điện thoại: 0255.3822.123',
    );
    expect(textOf(paragraphs(LAST), `<div>${imprint}</div>`).split('\n').slice(2)).toEqual([LAST]);
  });
});
