import { call } from './dom.ts';
import type { PlacedMark, PlacedMarks } from './placed.ts';

/** How far from its letters a mark still answers. */
const SLACK = 3;

/** The marks under a point of the viewport, innermost first. The caret snaps to the nearest text, so the boxes decide. */
export function marksAt(page: Document, placed: PlacedMarks, x: number, y: number): PlacedMark[] {
  const caret = caretAt(page, x, y);
  if (!caret) return [];
  return placed
    .at(caret.node, caret.offset)
    .filter(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
      ),
    );
}

const hasCaret = 'caretPositionFromPoint' in Document.prototype;

function caretAt(page: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (hasCaret) {
    const caret = call(page, 'caretPositionFromPoint', x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = call(page, 'caretRangeFromPoint', x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
