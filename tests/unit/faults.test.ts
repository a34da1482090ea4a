import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { type Fault, onFault } from '#shared/engine/faults.ts';
import { nounTrie, unitTrie } from '#shared/engine/indicators/clause/lexicon.ts';
import { classTrie } from '#shared/engine/rules/word-index.ts';
import { PhraseTrie } from '#shared/engine/scan/phrase-trie.ts';
import { failOnFault } from '../faults.ts';

const TEXT =
  'Thực hiện Kế hoạch số 12/KH-UBND ngày 08/01/2024 của Sở Nội vụ, huyện có 312 hộ thoát nghèo.\n' +
  'Quyết định số 45/QĐ-UBND ngày 02/3/2024 của Ủy ban nhân dân tỉnh giao 15 tỷ đồng.';

afterEach(() => {
  vi.restoreAllMocks();
  failOnFault();
});

describe('a fault in one candidate', () => {
  it('costs that candidate, is told, and leaves the rest of the page', () => {
    const faults: Fault[] = [];
    onFault((fault) => faults.push(fault));
    const whole = extract({ text: TEXT });
    const longestAt = PhraseTrie.prototype.longestAt;
    // Whatever units and nouns are looked up at the first line's figure fail.
    vi.spyOn(PhraseTrie.prototype, 'longestAt').mockImplementation(function (
      this: PhraseTrie<unknown>,
      tokens,
      at,
    ) {
      const isOfFigures = this === nounTrie || this === unitTrie;
      if (isOfFigures && tokens.word[at] === 'hộ') throw new RangeError('a fault');
      return longestAt.call(this, tokens, at);
    });
    const { documents, indicators, agencies } = extract({ text: TEXT });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ error }) => error instanceof RangeError)).toBe(true);
    expect(documents).toEqual(whole.documents);
    expect(agencies).toEqual(whole.agencies);
    expect(whole.indicators.map(({ quote }) => quote)).toEqual([
      '312 hộ thoát nghèo',
      '15 tỷ đồng',
    ]);
    expect(indicators.map(({ quote }) => quote)).toEqual(['15 tỷ đồng']);
  });

  it('in one sentence of the summary leaves the others', () => {
    const faults: Fault[] = [];
    onFault((fault) => faults.push(fault));
    const text = `BÁO CÁO\nKết quả giảm nghèo năm 2024\n${TEXT}\nTrong năm, toàn huyện đã hỗ trợ vay vốn cho 1.250 lượt hộ, đạt 104% kế hoạch, tăng 5% so với năm 2023.`;
    const whole = extract({ text });
    const longestAt = PhraseTrie.prototype.longestAt;
    const formulas = classTrie('formula');
    let calls = 0;
    vi.spyOn(PhraseTrie.prototype, 'longestAt').mockImplementation(function (
      this: PhraseTrie<unknown>,
      ...args
    ) {
      if (this === formulas && calls++ === 0) throw new RangeError('a fault');
      return longestAt.apply(this, args);
    });
    const { documents, indicators, summary } = extract({ text });
    expect(faults.map(({ stage }) => stage)).toEqual(['summary']);
    expect([documents, indicators]).toEqual([whole.documents, whole.indicators]);
    expect(summary.points.length).toBeGreaterThan(0);
    expect(summary.points).not.toEqual(whole.summary.points);
  });
});
