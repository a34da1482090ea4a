import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { type Fault, onFault } from '#shared/engine/faults.ts';
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
    // Whatever is looked up at the first line's figure fails.
    vi.spyOn(PhraseTrie.prototype, 'longestAt').mockImplementation(function (
      this: PhraseTrie<unknown>,
      tokens,
      at,
    ) {
      if (tokens.word[at] === 'hộ') throw new RangeError('a fault');
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
});
