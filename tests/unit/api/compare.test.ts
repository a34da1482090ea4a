import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../worker/verify/compare.ts';

const PAGE = [
  'BÁO CÁO',
  'Kết quả chuyển đổi số quý III năm 2025',
  'Năm 2025, toàn tỉnh có trên 840 doanh nghiệp thành lập mới, đạt 88,84% kế hoạch.',
  'Các xã không đạt chỉ tiêu gồm Hướng Phùng và Ba Lòng.',
  'Doanh nghiệp\t840\t88,84%',
  'Hợp tác xã\t-12\t5%',
  'Nơi nhận: Như trên; Lưu: VT.',
].join('\n');
const SITE = ['Trang chủ', 'Giới thiệu', 'Tin cũ hơn: Hội nghị tháng 8', 'Lượt xem: 1.204'];

/** The page with one passage put in another's place. */
const changed = (from: string, to: string) => {
  expect(PAGE).toContain(from);
  return PAGE.replace(from, to);
};

describe('what stands on its page', () => {
  test.each([
    ['the page itself', PAGE, PAGE],
    ['other spaces, quotes, dashes and capitals', PAGE.toUpperCase().replaceAll(' ', '  '), PAGE],
    ['a page with other furniture around it', PAGE, [...SITE, PAGE, ...SITE].join('\n')],
    [
      'furniture between two lines',
      PAGE,
      PAGE.replace('\nCác xã', '\nXem thêm: Lịch tiếp công dân\nCác xã'),
    ],
    [
      'furniture that begins as the line after it does',
      PAGE,
      PAGE.replace('\nCác xã', '\nCác xã khác\nCác xã'),
    ],
    ['whole lines of it', PAGE.split('\n').slice(2, 4).join('\n'), PAGE],
    ['lines that were joined when they were copied', PAGE.replaceAll('\n', ' '), PAGE],
    ['equal words over and over', 'không không không', 'không không không\nkhông không không'],
  ])('%s', (_, shared, page) => {
    expect(compareTexts(shared, page)).toMatchObject({ isSame: true, share: 1, differences: [] });
  });
});

describe('what differs is told', () => {
  test.each([
    ['one digit', changed('trên 840', 'trên 841'), 'trên 841 doanh', 'trên 840 doanh'],
    ['a decimal comma', changed('đạt 88,84%', 'đạt 8884%'), 'đạt 8884% kế', 'đạt 88,84% kế'],
    ['a sign', changed('\t-12', '\t12'), 'xã\t12\t5%', 'xã -12 5%'],
    ['a unit', changed('88,84% kế', '88,84‰ kế'), 'đạt 88,84‰ kế', 'đạt 88,84% kế'],
    [
      'one word',
      changed('doanh nghiệp thành lập', 'doanh nghiệp giải thể'),
      'giải thể',
      'thành lập',
    ],
    ['a word left out', changed('xã không đạt', 'xã đạt'), 'Các xã đạt', 'Các xã không đạt'],
    [
      'a word put in',
      changed('xã không đạt', 'xã hoàn toàn không đạt'),
      'hoàn toàn',
      'Các xã không',
    ],
    ['a line put in', changed('\nDoanh', '\nThu ngân sách giảm.\nDoanh'), 'Thu ngân sách giảm', ''],
    [
      'a cell left out',
      changed('840\t88,84%\nHợp', '88,84%\nHợp'),
      'nghiệp\t88,84%',
      'nghiệp 840 88,84%',
    ],
    [
      'words in another order',
      changed('Hướng Phùng và Ba Lòng', 'Ba Lòng và Hướng Phùng'),
      'Ba Lòng',
      '',
    ],
  ])('%s', (_, shared, quote, page) => {
    const { isSame, share, differences } = compareTexts(
      shared,
      [...SITE, PAGE, ...SITE].join('\n'),
    );
    expect([isSame, share > 0.6]).toEqual([false, true]);
    expect(differences.length).toBeGreaterThan(0);
    for (const one of differences) expect(shared.slice(one.start, one.end)).toBe(one.quote);
    expect(differences.map((one) => one.quote).join(' | ')).toContain(quote);
    expect(differences.map((one) => one.page).join(' | ')).toContain(page);
  });

  test('a passage cut within its line', () => {
    const { isSame, differences } = compareTexts('đạt chỉ tiêu gồm Hướng Phùng và Ba Lòng.', PAGE);
    expect(isSame).toBe(false);
    expect(differences[0]?.page).toContain('Các xã không đạt');
  });
});

test('another text has a small share, and no passages are laid beside each other', () => {
  const other =
    'Sở Y tế báo cáo công tác phòng chống dịch năm 2025 với 12.000 liều vắc xin, tỷ lệ tiêm đạt 97% và không có ca tử vong.';
  const { isSame, share, differences } = compareTexts(other, PAGE);
  expect(isSame).toBe(false);
  expect(share).toBeLessThan(0.2);
  expect(differences).toEqual([]);
});

const word = fc.constantFrom('a', 'b', 'c', 'd', '5', '7%', '-3', 'kế', 'hoạch');
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 12 });

test('a text is the same as itself, and never the same with one word changed to one the page has not', () => {
  fc.assert(
    fc.property(lines, lines, lines, fc.nat(), (before, own, after, pick) => {
      const shared = own.join('\n');
      const page = [...before, ...own, ...after].join('\n');
      expect(compareTexts(shared, page)).toMatchObject({ isSame: true, share: 1 });
      const words = shared.split(/(\s)/);
      const at = (pick % Math.ceil(words.length / 2)) * 2;
      const forged = words.with(at, 'x99').join('');
      expect(compareTexts(forged, page).isSame).toBe(false);
    }),
  );
});

test('the same only where its words are whole lines of the page in order', () => {
  fc.assert(
    fc.property(lines, fc.array(word, { minLength: 1, maxLength: 20 }), (page, words) => {
      const { isSame } = compareTexts(words.join(' '), page.join('\n'));
      if (isSame) expect(isMadeOfLines(words, page)).toBe(true);
    }),
  );
});

/** Whether words are some of the lines in order, each whole: tried out. */
function isMadeOfLines(words: readonly string[], page: readonly string[]): boolean {
  if (words.length === 0) return true;
  return page.some((line, i) => {
    const own = line.split(' ');
    return (
      own.every((one, n) => words[n] === one) &&
      isMadeOfLines(words.slice(own.length), page.slice(i + 1))
    );
  });
}

test.each([
  ['prose', (n: number) => Array.from({ length: n }, (_, i) => `từ${i % 977} số${i % 13}`)],
  ['one word', (n: number) => Array<string>(n).fill('không')],
  ['two words in turn', (n: number) => Array.from({ length: n }, (_, i) => (i % 2 ? 'a' : 'b'))],
])('a megabyte of %s against nearly the same is compared to its end', (_, make) => {
  const words = make(120_000);
  const { isSame } = compareTexts(words.join(' '), [...words.slice(1), 'hết'].join(' '));
  expect(isSame).toBe(false);
});
