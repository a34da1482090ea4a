import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { highlightName, painterFor } from '../../extension/page/paint.ts';

/** The painter keeps its layer to itself: the roots are opened for the test. */
let layer: ShadowRoot | null = null;
const frames: FrameRequestCallback[] = [];

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    layer = attach.call(this, { mode: 'open' });
    return layer;
  });
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => frames.push(draw));
  document.body.innerHTML = '<p>Kế hoạch số 85/KH-UBND của UBND tỉnh</p>';
});
afterEach(() => {
  vi.restoreAllMocks();
  layer = null;
  frames.length = 0;
});

/** A range over some letters, at a place of the page. */
function rangeAt(start: number, end: number, ...boxes: [number, number, number, number][]): Range {
  const text = document.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  range.getClientRects = () =>
    boxes.map(([x, y, width, height]) => new DOMRect(x, y, width, height)) as never;
  return range;
}

/** The lines over the page, once the browser has drawn. */
const boxes = () => {
  for (const draw of frames.splice(0)) draw(0);
  return [...(layer?.querySelectorAll('i') ?? [])].map(({ className, style }) =>
    [className.trim(), style.left, style.top, style.width].join(' '),
  );
};

describe('where the browser has no CSS highlights', () => {
  test('happy-dom is such a browser', () => expect('Highlight' in window).toBe(false));

  test('each line of a mark gets a line over the page, and the page itself stays as it was', () => {
    const before = document.body.innerHTML;
    const painter = painterFor(document);
    painter.paint(
      [
        { kind: 'document', range: rangeAt(0, 22, [10, 20, 80, 16], [0, 40, 30, 16]) },
        { kind: 'note', range: rangeAt(3, 9, [12, 20, 20, 16]), colour: 'green' },
        { kind: 'agency', range: rangeAt(27, 36, [0, 0, 0, 0]) },
      ],
      'standard',
    );
    expect(boxes()).toEqual([
      'document 10px 20px 80px',
      'document 0px 40px 30px',
      'note green 12px 20px 20px',
    ]);
    expect(document.body.innerHTML).toBe(before);
    painter.clear();
  });

  test('what is chosen lies under the lines, and goes when nothing is chosen', () => {
    const painter = painterFor(document);
    const range = rangeAt(0, 22, [10, 20, 80, 16]);
    painter.paint([{ kind: 'document', range }], 'standard');
    painter.emphasize([range], 'chosen');
    expect(boxes()).toEqual(['chosen 10px 20px 80px', 'document 10px 20px 80px']);
    painter.emphasize([], 'chosen');
    expect(boxes()).toEqual(['document 10px 20px 80px']);
    painter.clear();
  });

  test('clearing leaves nothing behind, and painting after it works', () => {
    const painter = painterFor(document);
    const range = rangeAt(0, 22, [10, 20, 80, 16]);
    painter.paint([{ kind: 'document', range }], 'standard');
    expect(boxes()).toHaveLength(1);
    expect(document.querySelectorAll('soi-marks')).toHaveLength(1);
    painter.clear();
    expect(document.querySelectorAll('soi-marks')).toHaveLength(0);
    painter.paint([{ kind: 'document', range }], 'standard');
    expect(boxes()).toEqual(['document 10px 20px 80px']);
    painter.clear();
  });
});

test('where it has them, marks are registered by kind and palette', () => {
  class FakeHighlight extends Set<Range> {
    priority = 0;
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  const highlights = new Map<string, FakeHighlight>();
  const view = { Highlight: FakeHighlight, CSS: { highlights } };
  const painter = painterFor(Object.create({ defaultView: view }));
  const range = rangeAt(0, 22);
  painter.paint([{ kind: 'document', range }], 'standard');
  expect([...highlights.keys()]).toEqual([highlightName('document', 'standard')]);
  painter.paint([{ kind: 'finding', range }], 'strong');
  expect([...highlights.keys()]).toEqual([highlightName('finding', 'strong')]);
  painter.clear();
  expect(highlights.size).toBe(0);
});
