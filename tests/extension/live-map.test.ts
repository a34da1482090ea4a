import { beforeEach, describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';
import { liveMap } from '../../extension/page/live-map.ts';
import { type SentRun, sentRuns } from '../../extension/page/sent-runs.ts';
import { takeSnapshot } from '../../extension/page/snapshot.ts';
import { buildTextIndex } from '../../extension/page/text-index.ts';

/** Shows a page and reads it; answers how a quote is found in the page as it then stands. */
function read(html: string) {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const runs = sentRuns(document);
  const { html: sent } = takeSnapshot(document, 'https://a.gov.vn/');
  const { text, textMap } = extract({ html: sent }, { include: ['textMap'] });
  if (!textMap) throw new Error('no map');
  const find = (quote: string, among: readonly SentRun[] = runs): string | null => {
    const start = text.indexOf(quote);
    expect(start).toBeGreaterThanOrEqual(0);
    const index = buildTextIndex(document);
    const span = { start, end: start + quote.length };
    const found = liveMap(textMap, among)?.spanIn(index, text, span);
    return found ? String(index.rangeAt(found.start, found.end)) : null;
  };
  return { find, runs };
}

const text = (selector: string) => document.querySelector(selector)?.firstChild as Text;

beforeEach(() => document.body.replaceChildren());

describe('the way from what was read to the live page', () => {
  test('leads over elements, comments and white space to the very characters', () => {
    const { find } = read('<p>Nghị <b>quyết</b>\n  số <!-- x -->52<i>-NQ</i>/TW và 52-NQ/TW</p>');
    expect(find('quyết số 52-NQ/TW')).toBe('quyết\n  số 52-NQ/TW');
  });

  test('holds when other nodes come, and when its own move', () => {
    const { find } = read('<p>Sở Nội vụ báo cáo.</p><div>Sở Y tế báo cáo.</div>');
    document.querySelector('p')?.before(document.createElement('p'));
    document.querySelector('div')?.after(document.querySelector('p + p') as Element);
    expect(find('Sở Nội vụ')).toBe('Sở Nội vụ');
  });

  test('ends where a node says something else, went, or was cut', () => {
    const { find } = read('<p>đạt 95,5%</p><div>tăng 6,2%</div><h2>giảm 1,5%</h2>');
    text('p').data = 'đạt 96,5%';
    document.querySelector('div')?.replaceChildren('tăng 6,2%');
    text('h2').splitText(5);
    expect([find('95,5%'), find('6,2%'), find('1,5%')]).toEqual([null, null, null]);
  });

  test('ends where the parts of a quote changed places', () => {
    const { find } = read('<p><b>Sở Nội vụ</b> <i>báo cáo</i></p>');
    document.querySelector('i')?.after(document.querySelector('b') as Element);
    expect([find('Sở Nội vụ báo cáo'), find('báo cáo')]).toEqual([null, 'báo cáo']);
  });

  test('is none where the engine counted other runs', () => {
    const { find, runs } = read('<p>Sở Nội vụ báo cáo.</p>');
    expect(find('báo cáo', runs)).toBe('báo cáo');
    expect(find('báo cáo', [...runs, []])).toBeNull();
  });
});
