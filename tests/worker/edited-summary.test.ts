import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { ChosenPoint, SharedSummary } from '#shared/contract/index.ts';

const TEXT = `BÁO CÁO
Kết quả trồng rừng quý III năm 2025
Toàn huyện trồng mới 320 ha rừng, đạt 104% kế hoạch năm.
Việc giao đất cho hộ dân còn chậm, chưa đáp ứng yêu cầu.
Huyện đã hỗ trợ cây giống cho 210 hộ.`;

const post = (points: unknown) =>
  exports.default.fetch('http://soi.test/v1/summaries', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: TEXT, points }),
  });
const point = (quote: string, kind: ChosenPoint['kind']): ChosenPoint => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote, kind };
};
const ADDED = point('cây giống cho 210 hộ', 'plan');

describe('a summary whose points a reader chose', () => {
  it('is shared as chosen and marked as edited wherever it is shown', async () => {
    const made = await post([ADDED]);
    expect(made.status).toBe(201);
    const { id } = await made.json<{ id: string }>();
    const read = async (ending: string) =>
      (await exports.default.fetch(`http://soi.test/s/${id}${ending}`)).text();
    const { summary } = JSON.parse(await read('.json')) as SharedSummary;
    expect(summary.isEdited).toBe(true);
    expect(summary.points).toMatchObject([{ ...ADDED, byReader: true }]);
    expect(await read('')).toMatch(/biên tập[\s\S]*người đọc thêm/);
    expect(await read('.md')).toMatch(/cây giống cho 210 hộ \*\(người đọc thêm\)\*[\s\S]*Biên tập/);
    expect(await read('.csv?table=points')).toContain('byReader');
    expect(JSON.parse(await read('.jsonld')).abstract ?? (await read('.jsonld'))).toContain(
      'Biên tập',
    );
  });

  it('is the engine’s own, unmarked, where nothing is chosen', async () => {
    const { id } = await (await post(undefined)).json<{ id: string }>();
    const answer = await exports.default.fetch(`http://soi.test/s/${id}.json`);
    const { summary } = await answer.json<SharedSummary>();
    expect(summary.isEdited).toBe(false);
    expect(await (await exports.default.fetch(`http://soi.test/s/${id}`)).text()).not.toContain(
      'Biên tập',
    );
  });

  it.each([
    ['words that the text does not hold there', [{ ...ADDED, quote: 'cây giống cho 310 hộ' }], 0],
    ['a place that is not theirs', [ADDED, { ...ADDED, start: 2, end: 22 }], 1],
    ['a cut word', [point('ây giống cho 210 hộ', 'plan')], 0],
  ])('%s: 422 that says which', async (_, points, index) => {
    const answer = await post(points);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    const { errors } = await answer.json<{ errors: { path: string }[] }>();
    expect(errors[0]?.path).toBe(`/points/${index}/quote`);
  });

  it('has no more points than anyone reads', async () => {
    expect((await post(Array.from({ length: 25 }, () => ADDED))).status).toBe(422);
  });
});
