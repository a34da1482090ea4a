import { type Anchor, anchorSpans } from '#shared/anchor/anchor.ts';
import { firstWhere } from '#shared/anchor/sorted.ts';
import type { Span } from '#shared/contract/index.ts';
import type { MarkRef } from '#shared/ui/types.ts';
import type { LiveMap } from './live-map.ts';
import { type Mark, markKey } from './marks.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

type PlacedBy = 'map' | Anchor['by'];

/** A mark with its place in the page as it stands. */
export interface PlacedMark {
  mark: Mark;
  /** In the index's text. */
  start: number;
  end: number;
  /** How it was found: where it was read, or again by its block or words. */
  by: PlacedBy;
  range: Range;
  /** The range's words when it was laid. */
  words: string;
}

/**
 * All marks of one reading, laid on the page; made anew whenever the page changes. Each stands where it was
 * read as long as the nodes there are the same; where they are not it is found again by block and quote.
 */
export class PlacedMarks {
  readonly marks: readonly PlacedMark[];
  readonly lost: readonly Mark[];
  readonly #index: TextIndex;
  readonly #read: { text: string; blocks: readonly Span[] };
  readonly #map: LiveMap | null;
  readonly #byKey = new Map<string, PlacedMark>();
  /** The furthest end of any mark up to each one, for look-ups by place. */
  readonly #reach: Uint32Array;

  constructor(
    page: Document,
    read: { text: string; blocks: readonly Span[] },
    marks: readonly Mark[],
    map: LiveMap | null = null,
  ) {
    this.#index = buildTextIndex(page);
    this.#read = read;
    this.#map = map;
    const anchors = this.#anchor(marks);
    const placed: PlacedMark[] = [];
    const lost: Mark[] = [];
    marks.forEach((mark, i) => {
      const anchor = anchors[i];
      const range = anchor ? this.#index.rangeAt(anchor.start, anchor.end) : null;
      if (anchor && range) placed.push({ mark, ...anchor, range, words: range.toString() });
      else lost.push(mark);
    });
    placed.sort((a, b) => a.start - b.start || b.end - a.end);
    this.marks = placed;
    this.lost = lost;
    this.#reach = new Uint32Array(placed.length);
    let reach = 0;
    placed.forEach((one, i) => {
      this.#byKey.set(markKey(one.mark), one);
      reach = Math.max(reach, one.end);
      this.#reach[i] = reach;
    });
  }

  get pageText(): string {
    return this.#index.text;
  }

  find(ref: MarkRef): PlacedMark | null {
    return this.#byKey.get(markKey(ref)) ?? null;
  }

  /** The range of any place of the read text. */
  rangeOf(span: Span): Range | null {
    const [anchor] = this.#anchor([span]);
    return anchor ? this.#index.rangeAt(anchor.start, anchor.end) : null;
  }

  #anchor(spans: readonly Span[]): ((Span & { by: PlacedBy }) | null)[] {
    const { text } = this.#read;
    const exact = spans.map((span) => this.#map?.spanIn(this.#index, text, span) ?? null);
    const gone = spans.filter((_, i) => !exact[i]);
    const again = anchorSpans(this.#read, this.#index.text, gone).values();
    return exact.map((span) => (span ? { ...span, by: 'map' } : (again.next().value ?? null)));
  }

  /** Whether the page changed under some mark: its range is then empty, out of the page, or says something else. */
  get isStale(): boolean {
    return this.marks.some(
      ({ range, words }) => !range.startContainer.isConnected || range.toString() !== words,
    );
  }

  /** The marks over a caret position, the innermost first. */
  at(node: Node, offset: number): PlacedMark[] {
    const at = this.#index.offsetAt(node, offset);
    if (at === null) return [];
    const { marks } = this;
    const found: PlacedMark[] = [];
    let i = firstWhere(marks.length, (i) => (marks[i] as PlacedMark).start > at) - 1;
    for (; i >= 0 && (this.#reach[i] as number) >= at; i--) {
      const one = this.marks[i] as PlacedMark;
      if (one.end >= at) found.push(one);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  }
}
