import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '#shared/engine/all-rules.ts';
import { extract } from '#shared/engine/extract.ts';

const TEXT =
  'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, tỉnh có 840 doanh nghiệp, đứng thứ 16/63 tỉnh, ' +
  'thành phố. Thu ngân sách ước đạt 751 tỷ đồng. Đề nghị Ủy ban nhân dân tỉnh xem xét, hỗ trợ kinh phí 12 tỷ đồng.';
const names = new Set(ALL_RULES.flatMap(({ rules }) => rules.map(({ name }) => name)));
const namesOf = (field: string) =>
  ALL_RULES.filter((question) => question.field === field).flatMap(({ rules }) =>
    rules.map(({ name }) => name),
  );

describe('the trace', () => {
  const traced = extract({ text: TEXT }, { include: ['trace'] });

  test('is there only where it is asked for, and changes nothing else', () => {
    const plain = extract({ text: TEXT });
    expect(JSON.stringify(plain)).not.toContain('"trace"');
    const without = JSON.stringify(traced, (key, value) => (key === 'trace' ? undefined : value));
    expect(without).toBe(JSON.stringify(plain));
  });

  test.each<[string, string, readonly string[] | undefined]>([
    ['a document', 'documents.relation', traced.documents[0]?.trace],
    ['a rank', 'indicators.role', traced.indicators.find(({ role }) => role === 'rank')?.trace],
    [
      'an estimate',
      'indicators.qualifier',
      traced.indicators.find(({ quote }) => quote === '751 tỷ đồng')?.trace,
    ],
    [
      'a point of the summary',
      'points.kind',
      traced.summary.points.find(({ kind }) => kind === 'proposal')?.trace,
    ],
  ])('names the rule that gave a field of %s', (_, field, trace) => {
    expect(namesOf(field).some((name) => trace?.includes(name))).toBe(true);
  });

  test('names the check that raised each finding, also where another check looked at the same figures', () => {
    const page = extract(
      {
        text:
          'Ngày 31/9/2019, huyện họp. Có 15/20 xã hoàn thành, đạt 85%. Có 15/20 xã có điện, đạt 75%. ' +
          'Toàn huyện có 181 hợp tác xã, gồm 137 hợp tác xã nông nghiệp và 34 hợp tác xã vận tải.',
      },
      { include: ['trace'] },
    );
    expect(page.findings.map(({ code, trace }) => [code, trace])).toEqual([
      ['impossible-date', ['check-calendar']],
      ['arithmetic-mismatch', ['check-percentages']],
      ['arithmetic-verified', ['check-percentages']],
      ['sum-mismatch', ['check-parts']],
    ]);
  });

  test('names only rules that there are, each once', () => {
    const things = [
      ...traced.documents,
      ...traced.indicators,
      ...traced.agencies,
      ...traced.summary.points,
      ...traced.findings,
    ];
    for (const { trace = [] } of things) {
      expect(trace.filter((name) => !names.has(name))).toEqual([]);
      expect(trace.length).toBe(new Set(trace).size);
    }
  });

  test('keeps one figure’s rules from the next', () => {
    const ranks = traced.indicators.filter(({ trace }) =>
      namesOf('indicators.role').some((name) => trace?.includes(name)),
    );
    expect(ranks.map(({ role }) => role)).toEqual(['rank']);
  });

  test('a head’s rules are those of the figures under it', () => {
    const page = extract(
      {
        html: `<article><h1>Báo cáo thu ngân sách</h1><table><tr><th>Xã</th><th>Kế hoạch</th><th>Thực hiện</th><th>Tỷ lệ (%)</th></tr>
        <tr><td>Xã An Bình</td><td>120</td><td>96</td><td>80</td></tr><tr><td>Xã An Phú</td><td>100</td><td>90</td><td>90</td></tr></table></article>`,
      },
      { include: ['trace'] },
    );
    const planned = page.indicators.find(({ quote }) => quote === '120');
    const done = page.indicators.find(({ quote }) => quote === '96');
    expect(planned?.trace).not.toEqual(done?.trace);
    expect(planned?.trace?.length).toBeGreaterThan(0);
  });
});
