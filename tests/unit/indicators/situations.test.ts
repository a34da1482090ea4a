import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Indicator } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { type Fault, onFault } from '#shared/engine/faults.ts';
import { nounTrie, unitTrie } from '#shared/engine/indicators/clause/lexicon.ts';
import type { PhraseTrie } from '#shared/engine/scan/phrase-trie.ts';
import { failOnFault } from '../../faults.ts';

afterEach(() => {
  vi.restoreAllMocks();
  failOnFault();
});

/** Extracts while every look-up of a unit or a counted noun fails at a word; tells how often it did. */
function extractWithout(word: string, input: { html: string } | { text: string }) {
  const faults: Fault[] = [];
  onFault((fault) => faults.push(fault));
  for (const trie of [unitTrie, nounTrie] as PhraseTrie<unknown>[]) {
    const longestAt = trie.longestAt.bind(trie);
    vi.spyOn(trie, 'longestAt').mockImplementation((tokens, at, limit) => {
      if (tokens.word[at] === word) throw new RangeError('a fault');
      return longestAt(tokens, at, limit);
    });
  }
  return { ...extract(input), faults };
}

const withoutIds = ({ id, aboutId, base, ...rest }: Indicator) => rest;
const quotes = (indicators: readonly Indicator[]) => indicators.map(({ quote }) => quote);

const PAGE = `<article><h1>Báo cáo xây dựng nông thôn mới</h1>
<h2>I. KẾT QUẢ NĂM 2021</h2>
<p>Các xã đã triển khai đồng bộ các nội dung theo kế hoạch được giao từ đầu kỳ.</p>
<table><tr><th>TT</th><th>Nội dung</th><th>Kết quả</th><th>Kinh phí (triệu đồng)</th></tr>
<tr><td>1</td><td>Nhà ở</td><td>Đã sửa chữa 28 căn nhà và hỗ trợ cho 9 hộ nghèo trên địa bàn</td><td>450</td></tr>
<tr><td>2</td><td>Giao thông</td><td>Đã bê tông hóa 17 km đường thôn</td><td>1.200</td></tr></table>
<p>Ngoài ra đã trồng 31 ha rừng.</p>
<h2>II. MỤC TIÊU NĂM 2027</h2>
<p>- Xây mới 6 trường học.</p>
<table><tr><th>Nội dung</th><th>Kết quả</th></tr><tr><td>Nước sạch</td><td>Lắp 44 đồng hồ nước cho các thôn</td></tr><tr><td>Điện</td><td>Kéo 12 km đường dây</td></tr></table></article>`;

describe('the day of a document that a heading names', () => {
  it('is no period of what is reported under it', () => {
    const { indicators } = extract({
      html: `<article><h1>Tình hình thực hiện Nghị quyết số 12-NQ/TU ngày 15/3/2019 của Tỉnh ủy</h1>
        <p>Toàn huyện có 31 hợp tác xã đang hoạt động, thu hút nhiều lao động ở nông thôn.</p></article>`,
    });
    expect(indicators.map(({ quote, contextPeriod }) => [quote, contextPeriod])).toEqual([
      ['31 hợp tác xã', null],
    ]);
  });
});

describe('what is over a figure', () => {
  it('is the nearest heading above its own passage or table, not the last of the page', () => {
    const { indicators } = extract({ html: PAGE });
    const context = Object.fromEntries(
      indicators.map(({ quote, contextPeriod }) => [quote, contextPeriod]),
    );
    expect(context).toEqual({
      '28 căn nhà': '2021',
      '9 hộ nghèo': '2021',
      '450': '2021',
      '17 km': '2021',
      '1.200': '2021',
      '31 ha': '2021',
      '6 trường học': '2027',
      '44 đồng hồ': '2027',
      '12 km': '2027',
    });
  });

  it('tells targets from results by the heading above', () => {
    const { indicators } = extract({ html: PAGE });
    const roles = indicators
      .filter(({ cell }) => cell === null)
      .map(({ quote, role }) => `${quote} ${role}`);
    expect(roles).toEqual(['31 ha level', '6 trường học target']);
  });
});

describe('a fault in one figure', () => {
  it('costs that figure alone of its sentence, and nothing after it', () => {
    const text =
      'Năm 2022, huyện xây mới 14 trường học, hỗ trợ 90 hộ nghèo và trồng 55 ha rừng.\nTrong đó, 40 ha rừng phòng hộ được chăm sóc.';
    const whole = extract({ text });
    const { indicators, faults } = extractWithout('hộ', { text });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ error }) => error instanceof RangeError)).toBe(true);
    expect(quotes(whole.indicators)).toContain('90 hộ nghèo');
    expect(quotes(indicators)).toEqual(
      quotes(whole.indicators).filter((quote) => quote !== '90 hộ nghèo'),
    );
  });

  it('leaves what comes after it under its own heading', () => {
    const text =
      'BÁO CÁO\nI. KẾT QUẢ NĂM 2021\nĐã trồng 31 ha rừng.\nII. MỤC TIÊU NĂM 2027: GIÚP 90 HỘ NGHÈO\n- Xây mới 6 trường học.';
    const whole = extract({ text });
    const { indicators, faults } = extractWithout('hộ', { text });
    const last = whole.indicators.at(-1) as Indicator;
    expect(last).toMatchObject({ quote: '6 trường học', role: 'target', contextPeriod: '2027' });
    expect(faults.length).toBeGreaterThan(0);
    expect(quotes(indicators)).not.toContain('90 HỘ NGHÈO');
    expect(withoutIds(indicators.at(-1) as Indicator)).toEqual(withoutIds(last));
  });

  it('costs a table its one cell', () => {
    const whole = extract({ html: PAGE });
    const { indicators } = extractWithout('km', { html: PAGE });
    expect(quotes(indicators)).toEqual(
      quotes(whole.indicators).filter((quote) => !quote.endsWith('km')),
    );
  });

  it('gives each figure that is left an id of its own, and references only to figures that are there', () => {
    const text =
      'Năm 2022, toàn huyện có 90 hộ nghèo, giảm 12% so với năm 2021; thu ngân sách 45 tỷ đồng, tăng 8%.';
    const { indicators } = extractWithout('hộ', { text });
    const ids = indicators.map(({ id }) => id);
    expect(ids).toEqual(indicators.map((_, i) => `i${i + 1}`));
    for (const { aboutId } of indicators)
      expect(aboutId === null || ids.includes(aboutId as string)).toBe(true);
    const budget = indicators.find(({ quote }) => quote === '45 tỷ đồng');
    expect(indicators.at(-1)).toMatchObject({ quote: '8%', aboutId: budget?.id });
  });
});
