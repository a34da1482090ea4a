import { type CheerioAPI, load } from 'cheerio/slim';
import type { Document } from 'domhandler';
import { PageParser } from './page-parser.ts';
import { type Cut, TreeBuilder } from './tree-builder.ts';

/** A page's markup as a tree of elements and texts. */
export interface PageTree {
  /** Selects by CSS; classes and ids in any case, as pages write them. */
  readonly $: CheerioAPI;
  readonly root: Document;
  /** How many elements and texts there are in it, at most. */
  readonly nodes: number;
  /** Offsets in the markup at which its runs of text begin, in order; a text's `startIndex` is one of them. */
  readonly runs: readonly number[];
  /** Where the page has more elements than are read. */
  readonly cut: Cut | null;
}

/** Readings of a page at most: one more where a part was cut wrongly, and one for what that one shows. */
const MOST_READINGS = 3;

/** Markup to tree: hostile markup is bounded in depth and nodes, and the text is what a browser shows. */
export function parsePage(html: string): PageTree {
  let markup = html;
  for (let reading = 1; ; reading++) {
    const tree = new TreeBuilder();
    const parser = new PageParser(markup, tree);
    parser.parse();
    const { repaired } = parser.rawParts;
    if (repaired === null || reading === MOST_READINGS) return new ParsedPage(tree);
    markup = repaired;
  }
}

class ParsedPage implements PageTree {
  readonly root: Document;
  readonly nodes: number;
  readonly runs: readonly number[];
  readonly cut: Cut | null;
  private api: CheerioAPI | null = null;

  constructor({ root, runs, cut, nodes }: TreeBuilder) {
    this.nodes = nodes;
    this.cut = cut;
    this.root = root;
    this.runs = runs;
  }

  /** Made when it is first asked for: names alone tell of most pages what the rows of portals say. */
  get $(): CheerioAPI {
    this.api ??= load(this.root, { quirksMode: true });
    return this.api;
  }
}
