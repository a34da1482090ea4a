import type { MarkKind, NoteColour } from '#shared/ui/types.ts';
import type { Palette } from '../settings.ts';
import { prop } from './dom.ts';
import { attach, make, makeHost } from './elements.ts';

/** A mark's range in the page, to be painted. */
export interface PaintedRange {
  kind: MarkKind;
  range: Range;
  /** Of a reader's note. */
  colour?: NoteColour | undefined;
}

/** Shows marks in a page. Never changes the portal's own nodes. */
export interface Painter {
  /** Paints these ranges and nothing else. */
  paint(ranges: readonly PaintedRange[], palette: Palette): void;
  /** Draws the eye to some ranges: while they flash, or while they are chosen. */
  emphasize(ranges: readonly Range[], how: 'flash' | 'chosen'): void;
  clear(): void;
}

/** Later ones lie above: findings over agencies over documents. */
const PRIORITY: Record<MarkKind, number> = {
  document: 1,
  indicator: 2,
  agency: 3,
  note: 0,
  finding: 4,
};

type HighlightWindow = Window & { Highlight: typeof Highlight; CSS: typeof CSS };

function hasHighlights(view: Window): view is HighlightWindow {
  return 'Highlight' in view && 'CSS' in view && 'highlights' in (view as HighlightWindow).CSS;
}

/** The painter that this browser allows: CSS highlights, else lines laid over the page. */
export function painterFor(page: Document): Painter {
  const view = prop(page, 'defaultView');
  return view && hasHighlights(view) ? highlightPainter(view) : overlayPainter(page);
}

/** CSS Custom Highlight API: nothing is added to the page; the styles are in the content style sheet. */
export function highlightPainter(view: HighlightWindow): Painter {
  const { highlights } = view.CSS;
  const names = new Set<string>();
  const set = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) {
      highlights.delete(name);
      names.delete(name);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
    names.add(name);
  };
  return {
    paint(ranges, palette) {
      const byName = new Map<string, { ranges: Range[]; priority: number }>();
      for (const { kind, range, colour } of ranges) {
        const name = highlightName(kind, palette, colour);
        const entry = byName.get(name) ?? { ranges: [], priority: PRIORITY[kind] };
        entry.ranges.push(range);
        byName.set(name, entry);
      }
      for (const name of [...names])
        if (!byName.has(name) && name !== 'soi-flash' && name !== 'soi-chosen') set(name, [], 0);
      for (const [name, entry] of byName) set(name, entry.ranges, entry.priority);
    },
    emphasize(ranges, how) {
      set(how === 'flash' ? 'soi-flash' : 'soi-chosen', ranges, 9);
    },
    clear() {
      for (const name of [...names]) set(name, [], 0);
    },
  };
}

/** The name a kind's marks are registered under; the content style sheet has a rule for each. */
export function highlightName(kind: MarkKind, palette: Palette, colour?: NoteColour): string {
  if (colour && palette !== 'ink') return `soi-${kind}-${colour}`;
  return palette === 'standard' ? `soi-${kind}` : `soi-${kind}-${palette}`;
}

/** Where the API is missing: thin lines in a layer of our own, above the page and out of its way. */
export function overlayPainter(page: Document): Painter {
  const view = prop(page, 'defaultView') as Window;
  const { host, root } = makeHost(page, 'soi-marks', OVERLAY_CSS);
  const layer = make(page, 'div');
  root.append(layer);
  let painted: readonly PaintedRange[] = [];
  const emphasized = { flash: [] as readonly Range[], chosen: [] as readonly Range[] };
  let frame = 0;

  const boxesOf = (range: Range, name: string): HTMLElement[] =>
    [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((rect) => {
        const box = make(page, 'i', { class: name });
        box.style.cssText = `left:${rect.left + view.scrollX}px;top:${rect.top + view.scrollY}px;width:${rect.width}px;height:${rect.height}px`;
        return box;
      });
  const draw = () => {
    frame = 0;
    if (!host.isConnected) {
      attach(page, host);
      resized.observe(prop(page, 'documentElement'));
    }
    layer.replaceChildren(
      ...emphasized.chosen.flatMap((range) => boxesOf(range, 'chosen')),
      ...emphasized.flash.flatMap((range) => boxesOf(range, 'flash')),
      ...painted.flatMap(({ kind, range, colour }) => boxesOf(range, `${kind} ${colour ?? ''}`)),
    );
  };
  const redraw = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const resized = new ResizeObserver(redraw);
  return {
    paint(ranges) {
      painted = ranges;
      redraw();
    },
    emphasize(ranges, how) {
      emphasized[how] = ranges;
      redraw();
    },
    clear() {
      cancelAnimationFrame(frame);
      frame = 0;
      painted = [];
      emphasized.flash = [];
      emphasized.chosen = [];
      resized.disconnect();
      host.remove();
    },
  };
}

const OVERLAY_CSS = `
:host { all: initial; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; pointer-events: none; z-index: 2147483000; }
i { position: absolute; box-sizing: border-box; pointer-events: none; border: 0 none transparent; }
.document { border-bottom: 2px solid #0b5cad; }
.indicator { border-bottom: 2px dotted #00735a; }
.agency { border-bottom: 2px dashed #a8500a; }
.finding { border-bottom: 3px double #a3195b; }
.note { background: #f2d34c55; } .note.green { background: #8fd18a55; } .note.blue { background: #86b8ef55; } .note.pink { background: #f2a0bd55; }
.chosen { background: #0b5cad2b; }
.flash { background: #f2d34c80; }
`;
