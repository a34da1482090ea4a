/** What a tag means for the text; every node of an outline has one. */
export const NodeKind = {
  text: 0,
  inline: 1,
  block: 2,
  paragraph: 3,
  heading: 4,
  listItem: 5,
  table: 6,
  rowGroup: 7,
  row: 8,
  cell: 9,
  headerCell: 10,
  caption: 11,
  lineBreak: 12,
  link: 13,
  bold: 14,
  preformatted: 15,
  image: 16,
  root: 17,
} as const;
export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind];

/** One row a tag; what is not listed is inline. */
const ROWS: readonly (readonly [kind: NodeKind, tags: string])[] = [
  [
    NodeKind.block,
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form header hgroup hr html legend main menu nav ol section summary ul',
  ],
  [NodeKind.paragraph, 'p'],
  [NodeKind.heading, 'h1 h2 h3 h4 h5 h6'],
  [NodeKind.listItem, 'li'],
  [NodeKind.table, 'table'],
  [NodeKind.rowGroup, 'thead tbody tfoot'],
  [NodeKind.row, 'tr'],
  [NodeKind.cell, 'td'],
  [NodeKind.headerCell, 'th'],
  [NodeKind.caption, 'caption'],
  [NodeKind.lineBreak, 'br'],
  [NodeKind.link, 'a'],
  [NodeKind.bold, 'b strong'],
  [NodeKind.preformatted, 'pre listing'],
  [NodeKind.image, 'img'],
];

const KINDS: ReadonlyMap<string, NodeKind> = new Map(
  ROWS.flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind] as const)),
);

/** The kind of an element by its lower-case name. */
export function kindOfTag(name: string): NodeKind {
  return KINDS.get(name) ?? NodeKind.inline;
}

/** Elements whose content is never text of the page. */
export const NEVER_TEXT: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object applet svg math canvas audio video map ' +
    'select option optgroup datalist output button textarea dialog marquee nav frameset noframes noembed title'
  ).split(' '),
);

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Whether an element of this kind stands on lines of its own. */
export function isBlockKind(kind: NodeKind): boolean {
  return (
    (kind >= NodeKind.block && kind <= NodeKind.caption) ||
    kind === NodeKind.preformatted ||
    kind === NodeKind.root
  );
}
