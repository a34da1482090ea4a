import { describe, expect, test } from 'vitest';
import type { Extraction } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { SummaryView } from '#shared/ui/parts/SummaryView.tsx';
import { emptySummary } from '#shared/ui/text/summary.ts';
import { extraction } from '../../fixtures/extraction.ts';
import { html, wordsOf } from './render.tsx';

const linkTo = ({ start }: { start: number }) => `#at-${start}`;

describe('the summary', () => {
  test('shows every point as a quote that leads to its place', () => {
    const markup = html(<SummaryView extraction={extraction} />, { linkTo });
    for (const { quote, start } of extraction.summary.points) {
      expect(wordsOf(markup).replaceAll(' ', '')).toContain(quote.replaceAll(' ', ''));
      expect(markup).toContain(`href="#at-${start}"`);
    }
  });

  test('shows the figures that stand first with unit, period and direction', () => {
    const words = wordsOf(html(<SummaryView extraction={extraction} />));
    expect(words).toContain('55 doanh nghiệp');
    expect(words).toContain('▼ giảm 10 doanh nghiệp');
    expect(words).toContain('9 tháng năm 2023');
  });

  test('says that a person chose its points, only where one did', () => {
    const say = (isEdited: boolean) =>
      wordsOf(
        html(
          <SummaryView
            extraction={{ ...extraction, summary: { ...extraction.summary, isEdited } }}
          />,
        ),
      );
    expect(say(true)).toContain('biên tập');
    expect(say(false)).not.toContain('iên tập');
  });

  test('shows the sentences of readings from before there were points', () => {
    const { sentences } = extraction.summary;
    const old: Extraction = { ...extraction, summary: { ...extraction.summary, points: [] } };
    expect(sentences.length).toBeGreaterThan(0);
    expect(wordsOf(html(<SummaryView extraction={old} />))).toContain('Trích nguyên văn');
  });

  const row = '<tr><td>Xã An Bình</td><td>12</td></tr>';
  test.each<[string, string, ReturnType<typeof emptySummary>]>([
    [
      'a page that is no report',
      '<h1>Trang chủ</h1><p>Đăng nhập để tiếp tục.</p>',
      'summaryNoReport',
    ],
    [
      'a page of a table',
      `<h1>Báo cáo số liệu thu ngân sách tháng 5 năm 2024</h1><table><tr><th>Địa phương</th><th>Số hộ</th></tr>${row.repeat(40)}</table>`,
      'summaryTableOnly',
    ],
  ])('of %s says why it is empty', (_, page, why) => {
    const read = extract({ html: page, url: 'https://abc.gov.vn/bao-cao/1' });
    const forced =
      why === 'summaryNoReport' ? read : { ...read, report: { ...read.report, isReport: true } };
    expect(forced.summary.points).toEqual([]);
    expect(emptySummary(forced)).toBe(why);
    expect(wordsOf(html(<SummaryView extraction={forced} />))).toMatch(/Trang (có vẻ|chỉ có)/);
  });
});
