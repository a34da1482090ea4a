import type { Rule } from '#shared/files/pdf/piece.ts';
import { cleaned } from './clean-picture.ts';
import type { CellPlace } from './table-strip.ts';

/** A page as it is handed to the recogniser. */
export interface DrawnPage {
  kind: 'page';
  picture: Blob;
  /** Dots of a point. */
  scale: number;
  /** The rules that were taken out of the picture, in points. */
  rules: Rule[];
  /** The cells of its tables, one below the other; null of a page without. */
  tables: { picture: Blob; places: CellPlace[] } | null;
}

/** A page's picture as the recogniser is given it. `scale`: dots of a point. */
export async function drawnPage(canvas: OffscreenCanvas, scale: number): Promise<DrawnPage> {
  const { canvas: page, rules, tables } = cleaned(canvas, scale * 72);
  const png = (of: OffscreenCanvas) => of.convertToBlob({ type: 'image/png' });
  return {
    kind: 'page',
    picture: await png(page),
    scale,
    rules: rules.map(({ x0, y0, x1, y1 }) => ({
      x0: x0 / scale,
      y0: y0 / scale,
      x1: x1 / scale,
      y1: y1 / scale,
    })),
    tables: tables && { picture: await png(tables.canvas), places: tables.places },
  };
}
