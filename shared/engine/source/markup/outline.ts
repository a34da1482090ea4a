/** Row and column span of a cell, as stated (not yet capped). */
export interface CellSpan {
  rows: number;
  columns: number;
}

/**
 * A page's elements and texts in document order, one array a field, whatever they were read from
 * (markup or a live document). A node's subtree is the nodes from it up to `last` (exclusive).
 */
export interface Outline {
  readonly length: number;
  readonly kind: ArrayLike<number>;
  readonly parent: ArrayLike<number>;
  readonly last: ArrayLike<number>;
  /** A text's characters; an element's classes, id and itemprop as they stand. */
  readonly data: readonly string[];
  /** Characters of a text that are seen; 0 for elements. */
  readonly size: ArrayLike<number>;
  /** Heading levels, by node. */
  readonly level: ReadonlyMap<number, number>;
  readonly spans: ReadonlyMap<number, CellSpan>;
  /** Links that lead to a page or file: node → address. */
  readonly links: ReadonlyMap<number, string>;
  /** Tag names of elements that say more than their kind (article, footer, thead …). */
  readonly names: ReadonlyMap<number, string>;
  /** What elements that tell a time state of it (`datetime`), by node. */
  readonly times: ReadonlyMap<number, string>;
  /** `<title>`. */
  readonly documentTitle: string;
  /** `<meta>` name or property → content. */
  readonly meta: ReadonlyMap<string, string>;
  readonly bodyClass: string;
  /** What the portal's own row says of elements (`Hint`), by node. */
  readonly hints: ReadonlyMap<number, number>;
  /** For each form field that is shown, the node it stands after. */
  readonly fields: readonly number[];
  /** For each document shown in a frame of the page: the node it stands after, and its address. */
  readonly embeds: readonly { after: number; address: string }[];
  /** Words of what is hidden or no part of the article by its role; null unless they are kept. */
  readonly unseen: readonly Unseen[] | null;
}

/** Words that are not shown, a line each. */
export interface Unseen {
  reason: 'hidden' | 'site-part';
  words: string;
}
