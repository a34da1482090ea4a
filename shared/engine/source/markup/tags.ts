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
  preformatted: 12,
  root: 13,
  lineBreak: 14,
  link: 15,
  bold: 16,
  image: 17,
} as const;
export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind];

/** One row a kind; what is not listed is inline. */
const KIND_ROWS: readonly (readonly [kind: NodeKind, tags: string])[] = [
  [
    NodeKind.block,
    'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form header hgroup hr legend main menu nav ol search section summary ul',
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
  [NodeKind.preformatted, 'pre listing xmp plaintext'],
  [NodeKind.image, 'img'],
];
/** Elements whose content is never text of the page. */
const NEVER_TEXT =
  'script style noscript template iframe object applet svg math canvas audio video map select option optgroup datalist output button textarea dialog marquee nav frameset noframes noembed title';
/** Elements without content. */
const VOID =
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr';
/** Elements that make no node of their own, and whose end tags end nothing. */
const TRANSPARENT = 'html head body';
/** Elements whose name says something that their kind does not. */
const NAMED =
  'article main aside header footer section form blockquote figcaption figure ul ol dl thead';
const FIELDS = 'input select textarea';
const EMBEDS = 'iframe embed object';

/** Everything that is known of a tag. */
export interface Tag {
  readonly name: string;
  readonly kind: NodeKind;
  /** Heading level, else 0. */
  readonly level: number;
  readonly isVoid: boolean;
  readonly isNeverText: boolean;
  readonly isTransparent: boolean;
  readonly isNamed: boolean;
  readonly isField: boolean;
  readonly isEmbed: boolean;
}

/** Whether an element of this kind stands on lines of its own. */
export function isBlockKind(kind: NodeKind): boolean {
  return kind >= NodeKind.block && kind <= NodeKind.root;
}

const TAGS: ReadonlyMap<string, Tag> = tagTable();

/** A tag by its lower-case name. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? unlisted(name);
}

function unlisted(name: string): Tag {
  return {
    name,
    kind: NodeKind.inline,
    level: 0,
    isVoid: false,
    isNeverText: false,
    isTransparent: false,
    isNamed: false,
    isField: false,
    isEmbed: false,
  };
}

function tagTable(): Map<string, Tag> {
  const words = (row: string) => row.split(' ').filter((word) => word !== '');
  const kinds = new Map<string, NodeKind>();
  for (const [kind, tags] of KIND_ROWS) for (const tag of words(tags)) kinds.set(tag, kind);
  const [neverText, isVoid, transparent, named, fields, embeds] = [
    NEVER_TEXT,
    VOID,
    TRANSPARENT,
    NAMED,
    FIELDS,
    EMBEDS,
  ].map((row) => new Set(words(row))) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  // Inline tags that pages are full of: listed, so that they are known at once.
  const inline = words(
    'span font em i u sup sub small big s strike ins del o:p label img abbr time',
  );
  const sets = [neverText, isVoid, transparent, named, fields, embeds];
  const names = new Set([...kinds.keys(), ...sets.flatMap((set) => [...set]), ...inline]);
  return new Map(
    [...names].map((name) => {
      const kind = kinds.get(name) ?? NodeKind.inline;
      const isHeading = kind === NodeKind.heading;
      const tag: Tag = {
        name,
        kind,
        level: isHeading ? Number(name[1]) : 0,
        isVoid: isVoid.has(name),
        isNeverText: neverText.has(name),
        isTransparent: transparent.has(name),
        isNamed: named.has(name),
        isField: fields.has(name),
        isEmbed: embeds.has(name),
      };
      return [name, tag];
    }),
  );
}
