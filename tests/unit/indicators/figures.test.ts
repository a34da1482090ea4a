import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { addDecimals, decimalOf, shiftDecimal } from '#shared/engine/indicators/number/decimal.ts';

const WORDS = [
  'tăng',
  'giảm',
  'đạt',
  'so với',
  'cùng kỳ',
  'kế hoạch',
  'năm 2023',
  'quý I',
  'hồ sơ',
  'tỷ đồng',
  '%',
  '12',
  '1.234',
  '5,6',
  '3/4',
  '10-20',
  '(',
  ')',
  ',',
  ';',
  '.',
  '\n',
  '\t',
  ' ',
  'thứ',
  '/',
  '-',
  'số',
  'gồm',
  'và',
  'chiếm',
  'Tỷ lệ',
  'phấn đấu',
  '2019',
  'ngày 5/6/2020',
  '52-NQ/TW',
  'đ',
  'NÔNG',
  '½',
  '²',
  '…',
  '\u00a0',
  'm2',
  'lần',
  'điểm',
  'từ',
  'đến',
  'không quá',
  'trở lên',
  '100.000 dân',
  'giai đoạn 2016 - 2020',
  'bao gồm',
  'trong đó',
] as const;

const mangled = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4, unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  test('an ordinal between two numbers belongs to one of them', () => {
    const { indicators } = extract({ text: 'Xếp loại 12 thứ 3/4 xã.' });
    const ends = indicators.map(({ end }) => end);
    expect(indicators.slice(1).every(({ start }, i) => start >= (ends[i] as number))).toBe(true);
  });

  test('every figure is a quote of it, in order and not overlapping', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { indicators, text: own } = extract({ text });
        let end = 0;
        for (const indicator of indicators) {
          expect(own.slice(indicator.start, indicator.end)).toBe(indicator.quote);
          expect(indicator.start).toBeGreaterThanOrEqual(end);
          expect(indicator.sentence.start).toBeLessThanOrEqual(indicator.start);
          expect(indicator.sentence.end).toBeGreaterThanOrEqual(indicator.end);
          end = indicator.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('subjects, bases and scopes are words of it', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { indicators, text: own } = extract({ text });
        const words = new Set(own.split(/\s+/));
        const spaced = own.replace(/\s+/g, ' ');
        for (const { subject, base, scope } of indicators) {
          for (const said of [base?.quote, scope])
            if (said) expect(spaced).toContain(said.replace(/\s+/g, ' '));
          for (const word of subject?.split(' ') ?? [])
            expect([...words].some((whole) => whole.includes(word))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('values are the exact decimals as numbers, and what links to a figure names one', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { indicators } = extract({ text });
        const ids = new Set(indicators.map(({ id }) => id));
        for (const { decimal, value, decimal2, value2, aboutId, base } of indicators) {
          expect(decimal).toMatch(/^-?\d+(\.\d+)?$/);
          expect(Number(decimal)).toBe(value);
          expect(decimal2 === null ? null : Number(decimal2)).toBe(value2);
          for (const id of [aboutId, base?.indicatorId]) if (id) expect(ids).toContain(id);
        }
        expect(ids.size).toBe(indicators.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('decimals', () => {
  const digits = fc.stringMatching(/^\d{1,12}$/);
  const fraction = fc.stringMatching(/^\d{0,6}$/);

  test('a shift by a power of ten and the number agree', () => {
    fc.assert(
      fc.property(digits, fraction, fc.integer({ min: 0, max: 12 }), (whole, part, power) => {
        const shifted = shiftDecimal(decimalOf(whole, part, 0), power);
        expect(BigInt(shifted.replace('.', '')) >= 0n).toBe(true);
        const scale = shifted.split('.')[1]?.length ?? 0;
        const left = BigInt(shifted.replace('.', '')) * 10n ** BigInt(20 - scale);
        const right = BigInt(whole + part) * 10n ** BigInt(20 + power - part.length);
        expect(left).toBe(right);
      }),
    );
  });

  test('a sum is exact', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('394000000000', '581000000')).toBe('394581000000');
    expect(addDecimals('999.995', '0.005')).toBe('1000');
  });
});

describe('links between figures', () => {
  test('a change is about the level it changes', () => {
    const [level, attainment, change] = extract({
      text: 'Thu nội địa đạt 751 tỷ đồng, đạt 32% dự toán, tăng 12% so với cùng kỳ.',
    }).indicators;
    expect(attainment?.aboutId).toBe(level?.id);
    expect(change?.aboutId).toBe(level?.id);
    expect([change?.direction, attainment?.direction]).toEqual(['up', null]);
  });

  test('in a table an attainment is about the result and against the plan', () => {
    const html =
      '<h1>Báo cáo</h1><p>Kết quả thực hiện các chỉ tiêu chủ yếu trong năm như sau:</p><table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch</th><th>Thực hiện</th><th>TH/KH (%)</th></tr><tr><td>Lúa</td><td>ha</td><td>200</td><td>180</td><td>90</td></tr></table>';
    const [plan, result, attainment] = extract({ html }).indicators;
    expect(attainment?.aboutId).toBe(result?.id);
    expect(attainment?.base?.indicatorId).toBe(plan?.id);
    expect(attainment?.cell?.headers).toEqual(['TH/KH (%)', 'Lúa']);
  });

  test('a rank says among what', () => {
    const [rank] = extract({ text: 'Chỉ số PCI xếp thứ 3/63 tỉnh, thành phố cả nước.' }).indicators;
    expect(rank?.scope).toBe('tỉnh, thành phố cả nước');
  });

  test('a period tells where it stands, and a heading’s stays apart', () => {
    const { indicators } = extract({
      text: 'II. KẾT QUẢ NĂM 2022\nToàn xã có 12 hộ nghèo. Năm 2023 có 10 hộ nghèo. Có 5 hộ thoát nghèo.',
    });
    expect(
      indicators.map(({ period, periodFrom, contextPeriod }) => [
        period,
        periodFrom,
        contextPeriod,
      ]),
    ).toEqual([
      [null, null, '2022'],
      ['2023', 'sentence', null],
      ['2023', 'paragraph', null],
    ]);
  });

  test('place and body are those that the sentence names before the figure', () => {
    const [figure] = extract({
      text: 'Năm 2022, Sở Y tế tỉnh Hà Nam đã cấp 125 chứng chỉ hành nghề.',
    }).indicators;
    expect([figure?.place, figure?.agency]).toEqual(['tỉnh Hà Nam', 'Sở Y tế tỉnh Hà Nam']);
  });
});
