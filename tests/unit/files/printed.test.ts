import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { readPdf } from '#shared/files/pdf/read-pdf.ts';
import { type DrawnPage, drawnPdf } from '../../files/drawn-pdf.ts';

const read = async (bytes: Uint8Array) => {
  const { text } = await readPdf(bytes, () => undefined);
  return { text, lines: text.split('\n'), extraction: extract({ text }) };
};
const printed = (name: string) =>
  read(new Uint8Array(readFileSync(`tests/files/printed/${name}.pdf`)));
const drawn = (...pages: DrawnPage[]) => read(drawnPdf(pages));

describe('heads over several columns', () => {
  it('leave the columns under them as they are, with rules and without', async () => {
    const { lines, extraction } = await printed('spanning-heads');
    expect(lines.slice(1, 7)).toEqual([
      'TT\tTên xã, phường\tTổng điểm\tĐiểm của từng tiêu chí\t\t\t\t\tGhi chú',
      '\t\t\tTiêu chí 1\tTiêu chí 2\tTiêu chí 3\tTiêu chí 4\tTiêu chí 5',
      '(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)',
      '1\txã Bình An\t83\t10\t20\t10\t18\t25',
      '2\txã Nghĩa Giang\t88\t15\t18\t12\t20\t23\tĐạt',
      '3\tphường Trương Quang Trọng\t79\t9\t17\t11\t19\t23',
    ]);
    expect(lines.slice(8, 13)).toEqual([
      'TT\tĐơn vị\tSố hồ sơ đã giải quyết',
      '\t\tQuý I\tQuý II\tQuý III',
      '1\tSở Nội vụ\t120\t135\t151',
      '2\tSở Y tế\t210\t224\t198',
      '3\tSở Xây dựng\t345\t318\t402',
    ]);
    // The line that numbers the columns is no data.
    expect(extraction.indicators).toHaveLength(27);
    expect(extraction.indicators.map(({ value }) => value)).not.toContain(5);
  });
});

describe('wrapped labels', () => {
  it('are whole, each with its row’s number, with rules and without', async () => {
    const { lines } = await printed('wrapped-labels');
    expect(lines).toEqual([
      'Một số chỉ tiêu chủ yếu năm 2025:',
      'TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện',
      '1\tDiện tích lúa cả năm trên địa bàn toàn tỉnh\tha\t72.000\t71.450',
      '2\tThu ngân sách\ttỷ đồng\t25.000\t26.120',
      '3\tTỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn mới\t%\t3,1\t2,9',
      'Số liệu của các sở, ngành theo lĩnh vực:',
      'TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện',
      '1\tSản lượng cá nước ngọt trên địa bàn toàn tỉnh\ttấn\t12.000\t12.450',
      '2\tSố lượt khách\tlượt\t15.000\t16.120',
      '3\tTỷ lệ dân số đô thị dùng nước sạch hợp chuẩn\t%\t91,5\t92,7',
      'Các chỉ tiêu còn lại đạt kế hoạch.',
    ]);
  });
});

describe('raised figures', () => {
  it('stay with the word that they follow, and are no digits of a number', async () => {
    const { lines, extraction } = await printed('raised');
    expect(lines[0]).toBe(
      'Toàn tỉnh có 840¹ doanh nghiệp, vốn 1.250² tỷ đồng, tăng 12%³ so với cùng kỳ; diện tích sàn xây dựng đạt 215.000 m2, lượng nước sạch 48.000 m3/ngày đêm.',
    );
    const figures = extraction.indicators.map(({ value, unit }) => `${value} ${unit}`);
    expect(figures).toEqual(
      expect.arrayContaining(['840 doanh nghiệp', '1250000000000 đồng', '12 %', '215000 m2']),
    );
    expect(figures).toEqual(expect.arrayContaining(['700000 đồng/m3', '95000 đồng/m3']));
    expect(lines[2]).toBe(
      '1\tĐá có thể tích từ 0,1 m2 đến dưới 0,4 m2 và bề dày trên 3 cm\tđồng/m3\t700.000',
    );
  });

  it('begin notes, each of which is one paragraph after the text', async () => {
    const { lines, extraction } = await printed('raised');
    expect(lines.slice(-3).map((line) => line.slice(0, 24))).toEqual([
      '1 Theo số liệu của Sở Tà',
      '2 Gồm cả vốn bổ sung của',
      '3 So với 6 tháng đầu năm',
    ]);
    expect(extraction.documents.map(({ number }) => number)).toEqual(['210/BC-STC', '68-NQ/TW']);
  });
});

describe('two columns of words', () => {
  it('are read one after the other', async () => {
    const { lines, extraction } = await printed('two-columns');
    expect(lines.slice(2, 8).map((line) => line.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
    expect(extraction.documents.map(({ number }) => number)).toEqual(
      [57, 59, 66, 68, 70, 71].map((number) => `${number}-NQ/TW`),
    );
  });
});

describe('a decision with its regulation in one file', () => {
  it('has two heads and a foot whose columns are read apart, and titles of spaced letters', async () => {
    const { lines, extraction } = await printed('decision');
    expect(lines.slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH QUẢNG NGÃI',
      'Số: 1204/QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quảng Ngãi, ngày 12 tháng 6 năm 2025',
      'QUYẾT ĐỊNH',
      'Ban hành Quy chế phối hợp quản lý doanh nghiệp',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['- Lưu: VT, TH.', 'CHỦ TỊCH', 'QUY CHẾ']));
    const second = lines.lastIndexOf('ỦY BAN NHÂN DÂN');
    expect(lines[second + 2]).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines.at(-1)).toMatch(/^Điều 1\. Phạm vi/);
    expect(extraction.report).toMatchObject({ number: '1204/QĐ-UBND', date: '2025-06-12' });
    expect(extraction.documents.map(({ number }) => number)).not.toContain('1204/QĐ-UBND');
  });
});

/** A letter whose number and day were left open. */
const OPEN_LETTER = [
  { text: 'SỞ TÀI CHÍNH', x: 90, y: 780 },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 280, y: 780 },
  { text: 'Số:', x: 90, y: 750 },
  { text: '/BC-STC', x: 160, y: 750 },
  { text: 'Quảng Ngãi, ngày', x: 290, y: 750 },
  { text: 'tháng 6 năm 2025', x: 420, y: 750 },
  { text: 'BÁO CÁO', x: 270, y: 710 },
  { text: 'Về tình hình thu ngân sách 6 tháng đầu năm 2025', x: 160, y: 690 },
  { text: 'Thu ngân sách 6 tháng đạt 12.480 tỷ đồng, bằng 52,6% dự toán năm,', x: 90, y: 650 },
  { text: 'tăng 7,5% so với cùng kỳ.', x: 90, y: 632 },
];

describe('what signing software stamps on a page', () => {
  it('is read where it stands: the number and the day', async () => {
    const { lines, extraction } = await drawn({
      words: OPEN_LETTER,
      widgets: [
        [{ text: '210', x: 115, y: 752, size: 13 }],
        [{ text: '15', x: 396, y: 747, size: 14 }],
      ],
    });
    expect(lines).toContain('Số: 210/BC-STC');
    expect(lines).toContain('Quảng Ngãi, ngày 15 tháng 6 năm 2025');
    expect(extraction.report).toMatchObject({ number: '210/BC-STC', date: '2025-06-15' });
    const codes = extraction.findings.map(({ code }) => code);
    expect(codes).not.toContain('blank-number');
    expect(codes).not.toContain('blank-date');
  });

  it('is no text of the document where it tells of the certificate', async () => {
    const { text } = await drawn({
      words: OPEN_LETTER,
      widgets: [
        [
          { text: 'Ký bởi: Sở Tài chính', x: 300, y: 560, size: 8 },
          { text: 'Thời gian ký: 16/06/2025 10:21:03 +07:00', x: 300, y: 550, size: 8 },
        ],
      ],
    });
    expect(text).not.toMatch(/Ký bởi|10:21/);
  });
});

describe('a table that rules draw', () => {
  /** A table whose columns stand so near that its words touch; a row 18 points high. */
  const near = (rows: readonly (readonly string[])[], y: number): DrawnPage => {
    const edges = [90, 110, 200, 240, 280];
    const bottom = y - rows.length * 18;
    return {
      words: rows.flatMap((row, r) =>
        row.map((text, c) => ({ text, x: (edges[c] as number) + 1, y: y - 13 - r * 18 })),
      ),
      rules: [
        ...edges.map((x) => [x, bottom, x, y] as const),
        ...Array.from({ length: rows.length + 1 }, (_, i) => {
          const at = y - i * 18;
          return [90, at, 280, at] as const;
        }),
      ],
    };
  };
  const HEAD = ['TT', 'Đơn vị', 'Quý I', 'Quý II'];

  it('has its cells however near they stand', async () => {
    const { lines } = await drawn(near([HEAD, ['1', 'Xã Bình Minh A', '105', '110']], 700));
    expect(lines).toEqual([HEAD.join('\t'), '1\tXã Bình Minh A\t105\t110']);
  });

  it('goes on over the page’s end without the heads that are drawn again', async () => {
    const { lines } = await drawn(
      near([HEAD, ['1', 'Xã A', '105', '110'], ['2', 'Xã B', '95', '99']], 700),
      near([HEAD, ['3', 'Xã C', '88', '91']], 780),
    );
    expect(lines).toEqual([
      HEAD.join('\t'),
      '1\tXã A\t105\t110',
      '2\tXã B\t95\t99',
      '3\tXã C\t88\t91',
    ]);
  });

  it('has rows where only its columns are ruled', async () => {
    const rows = [HEAD, ['1', 'Xã A', '105', '110'], ['2', 'Xã B', '95', '99']];
    const page = near(rows, 700);
    const upright = (page.rules ?? []).filter(([x0, y0, x1]) => x0 === x1 || y0 > 681 || y0 < 647);
    const { lines } = await drawn({ ...page, rules: upright });
    expect(lines).toEqual(rows.map((row) => row.join('\t')));
  });

  it('is none where a rule only underlines, or frames a text', async () => {
    const words = [
      { text: 'Một khung có chữ bên trong, không phải bảng', x: 100, y: 690 },
      { text: 'gồm hai dòng mà thôi.', x: 100, y: 672 },
    ];
    const { lines } = await drawn({
      words,
      rules: [
        [90, 710, 500, 710],
        [90, 660, 500, 660],
        [90, 660, 90, 710],
        [500, 660, 500, 710],
        [100, 688, 200, 688],
      ],
    });
    expect(lines).toEqual(['Một khung có chữ bên trong, không phải bảng gồm hai dòng mà thôi.']);
  });

  it('is none on a plan of a thousand lines, and costs no time', async () => {
    const rules = Array.from({ length: 9000 }, (_, i) => {
      const at = (i * 7.3) % 500;
      return i % 2 ? ([at, 20, at, 800] as const) : ([20, at, 580, at] as const);
    });
    const began = performance.now();
    const { lines } = await drawn({ words: [{ text: 'BẢN ĐỒ QUY HOẠCH', x: 100, y: 820 }], rules });
    expect(lines).toEqual(['BẢN ĐỒ QUY HOẠCH']);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('a file of twenty thousand pages', () => {
  it('is read as far as files are, within seconds, and says how much there is', async () => {
    const page: DrawnPage = { words: [{ text: 'Toàn tỉnh có 840 doanh nghiệp.', x: 90, y: 700 }] };
    const bytes = drawnPdf(Array.from({ length: 20_000 }, () => page));
    const began = performance.now();
    const { pageCount, pagesRead } = await readPdf(bytes, () => undefined, 40);
    expect({ pageCount, pagesRead }).toEqual({ pageCount: 20_000, pagesRead: 40 });
    expect(performance.now() - began).toBeLessThan(30_000);
  }, 60_000);
});
