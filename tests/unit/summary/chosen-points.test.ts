import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenSummary, placeOfWords } from '#shared/anchor/chosen-points.ts';
import type { ChosenPoint } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

const TEXT = `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/BC-UBND
BÁO CÁO
Kết quả công tác thủy lợi năm 2025
I. KẾT QUẢ
Toàn xã đã nạo vét 14,5 km kênh mương, đạt 103% kế hoạch.
Xã đã ban hành Kế hoạch số 8/KH-UBND ngày 03/02/2025 về phòng, chống hạn.
Ba trạm bơm đã được sửa chữa với kinh phí 1.250 triệu đồng.
II. HẠN CHẾ
Nguồn vốn sửa chữa còn thiếu, chưa đáp ứng nhu cầu.`;
const extraction = extract({ text: TEXT });
const { text, summary } = extraction;

const at = (quote: string, kind: ChosenPoint['kind'] = 'result'): ChosenPoint => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, kind };
};
const own = summary.points.map(({ start, end, quote, kind }) => ({ start, end, quote, kind }));

describe('points that a reader chose', () => {
  test('the same points are the summary as it was', () => {
    expect(chosenSummary(extraction, own)).toEqual({ ok: true, summary });
  });
  test('a dropped one is missing, and the summary is edited', () => {
    const chosen = chosenSummary(extraction, own.slice(1));
    expect(chosen.ok && chosen.summary.points).toEqual(summary.points.slice(1));
    expect(chosen.ok && chosen.summary.isEdited).toBe(true);
  });
  test('an added one says so, where it stands and what it states', () => {
    const added = at('Kế hoạch số 8/KH-UBND ngày 03/02/2025', 'task');
    const chosen = chosenSummary(extraction, [...own, added]);
    const point = chosen.ok && chosen.summary.points.find(({ byReader }) => byReader);
    expect(point).toEqual({
      ...added,
      section: 'I. KẾT QUẢ',
      indicators: [],
      documents: [extraction.documents[0]?.id],
      byReader: true,
    });
  });
  test('of a point of the summary the kind stays', () => {
    const [first, ...rest] = own;
    const chosen = chosenSummary(extraction, [
      { ...(first as ChosenPoint), kind: 'rule' },
      ...rest,
    ]);
    expect(chosen).toEqual({ ok: true, summary });
  });
  test.each([
    ['words that stand elsewhere', { ...at('đã được sửa chữa'), start: 3, end: 19 }, 'not-there'],
    [
      'words that stand nowhere',
      { ...at('đã được sửa chữa'), quote: 'đã được thay mới' },
      'not-there',
    ],
    [
      'a place beyond the text',
      { start: 9_000, end: 9_010, quote: 'x', kind: 'plan' },
      'not-there',
    ],
    ['a cut word', at('ã đã ban hành Kế'), 'cuts-a-word'],
    ['a cut number', at('với kinh phí 1'), 'cuts-a-word'],
    ['a cut decimal', at('5 km kênh mương'), 'cuts-a-word'],
    ['a space around', at(' trạm bơm'), 'not-there'],
  ] as const)('%s: refused', (_, point, fault) => {
    expect(chosenSummary(extraction, [...own, point])).toEqual({
      ok: false,
      index: own.length,
      fault,
    });
  });
  test('no points at all is a choice', () => {
    const chosen = chosenSummary(extraction, []);
    expect(chosen.ok && [chosen.summary.points, chosen.summary.isEdited]).toEqual([[], true]);
  });
});

describe('the place of words', () => {
  test.each<[string, string | null]>([
    ['đã nạo vét 14,5 km kênh mương', 'đã nạo vét 14,5 km kênh mương'],
    ['  đã nạo\n vét 14,5 km', 'đã nạo vét 14,5 km'],
    ['nạo vét 14', 'nạo vét 14,5'],
    ['ạo vét', 'nạo vét'],
    ['đã nạo vét 15 km', null],
    ['   ', null],
  ])('%j is %j', (words, quote) => {
    const place = placeOfWords(text, words);
    expect(place && text.slice(place.start, place.end)).toBe(quote);
  });
  test('whatever is selected in the text can be added', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.integer({ min: 1, max: 200 }), (start, length) => {
        const place = placeOfWords(text, text.slice(start, start + length));
        if (!place) return;
        const quote = text.slice(place.start, place.end);
        expect(chosenSummary(extraction, [{ ...place, quote, kind: 'plan' }]).ok).toBe(true);
      }),
    );
  });
});
