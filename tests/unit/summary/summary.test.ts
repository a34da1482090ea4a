import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

const sentence = (n: number) =>
  `Năm 2024, huyện thứ ${n} cấp ${n}5.200 giấy phép, tăng ${n},5% so với năm 2023, đạt 10${n}% kế hoạch.`;

describe('the sentences that carry the most', () => {
  test('stand as quotes at their places, in reading order', () => {
    const { text, summary } = extract({ text: [1, 2, 3].map(sentence).join('\n') });
    expect(summary.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      summary.sentences.map(({ quote }) => quote),
    );
    const starts = summary.sentences.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(summary.sentences).toHaveLength(3);
  });

  test('are five at most', () => {
    const lines = [1, 2, 3, 4, 5, 6, 7, 8].map(sentence);
    expect(extract({ text: lines.join('\n') }).summary.sentences).toHaveLength(5);
  });

  test('say nothing of a page without figures and documents', () => {
    const { summary } = extract({ text: 'Trời hôm nay nắng đẹp và bà con ra đồng từ rất sớm.' });
    expect(summary.sentences).toEqual([]);
  });

  test('are never rows of a table', () => {
    const html = `<article><h1>Kết quả năm 2024</h1><p>${sentence(4)}</p><table>
      <tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Kế hoạch</th><th>Thực hiện</th></tr>
      <tr><td>Diện tích lúa cả năm của toàn huyện</td><td>ha</td><td>7.400</td><td>7.412</td></tr>
      </table></article>`;
    const { summary } = extract({ html });
    expect(summary.sentences.map(({ quote }) => quote)).toEqual([sentence(4)]);
  });
});
