import { NameTable } from './name-table.ts';

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
    'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form header hgroup hr legend main menu nav ol section summary ul',
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
/** Start tags that end an open paragraph. */
const ENDS_PARAGRAPH =
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre section summary table ul';
/** Elements that end tags of what stands outside don't close. */
const SCOPES = 'td th caption table marquee object applet template';
/** Start tags that end an open element of the same group, and what stops the search for it. */
const ENDS_OWN: readonly (readonly [tag: string, ends: string, within: string])[] = [
  ['li', 'li', 'ul ol menu dir'],
  ['dt', 'dt dd', 'dl'],
  ['dd', 'dt dd', 'dl'],
  ['td', 'td th', 'table'],
  ['th', 'td th', 'table'],
  ['tr', 'tr caption', 'table'],
  ['tbody', 'tbody thead tfoot caption', 'table'],
  ['thead', 'tbody thead tfoot caption', 'table'],
  ['tfoot', 'tbody thead tfoot caption', 'table'],
  ['a', 'a', ''],
];
const TABLE_PARTS = 'td th tr tbody thead tfoot caption table';
const FIELDS = 'input select textarea';
const EMBEDS = 'iframe embed object';

/** Everything that is known of a tag. */
export interface Tag {
  readonly name: string;
  /** Position in the table of tags; -1 for one that is not listed. */
  readonly index: number;
  readonly kind: NodeKind;
  /** Heading level, else 0. */
  readonly level: number;
  readonly isVoid: boolean;
  readonly isNeverText: boolean;
  readonly isTransparent: boolean;
  readonly isNamed: boolean;
  /** Stands on lines of its own, or stands apart from the text altogether. */
  readonly isSpecial: boolean;
  readonly isScope: boolean;
  readonly isTablePart: boolean;
  readonly isField: boolean;
  readonly isEmbed: boolean;
  readonly endsParagraph: boolean;
  readonly endsOwn: { readonly ends: readonly number[]; readonly within: readonly number[] } | null;
}

/** Whether an element of this kind stands on lines of its own. */
export function isBlockKind(kind: NodeKind): boolean {
  return kind >= NodeKind.block && kind <= NodeKind.root;
}

const TAGS: ReadonlyMap<string, Tag> = tagTable();

/** How many tags are listed. */
export const TAG_COUNT = TAGS.size;

/** A tag by its lower-case name. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? unlisted(name);
}

const NAMES = new NameTable(TAGS);

/** The tag whose name markup has between two offsets, in any case. */
export function tagAt(markup: string, start: number, end: number): Tag {
  return NAMES.at(markup, start, end) ?? tagOf(markup.slice(start, end).toLowerCase());
}

function unlisted(name: string): Tag {
  return {
    name,
    index: -1,
    kind: NodeKind.inline,
    level: 0,
    isVoid: false,
    isNeverText: false,
    isTransparent: false,
    isNamed: false,
    isSpecial: false,
    isScope: false,
    isTablePart: false,
    isField: false,
    isEmbed: false,
    endsParagraph: false,
    endsOwn: null,
  };
}

function tagTable(): Map<string, Tag> {
  const words = (row: string) => row.split(' ').filter((word) => word !== '');
  const kinds = new Map<string, NodeKind>();
  for (const [kind, tags] of KIND_ROWS) for (const tag of words(tags)) kinds.set(tag, kind);
  const rows = [NEVER_TEXT, VOID, TRANSPARENT, NAMED, ENDS_PARAGRAPH, SCOPES, FIELDS, EMBEDS];
  const sets = rows.map((row) => new Set(words(row)));
  const [neverText, isVoid, transparent, named, endsParagraph, scopes, fields, embeds] = sets as [
    Set<string>,
    Set<string>,
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
  const names = [...new Set([...kinds.keys(), ...sets.flatMap((set) => [...set]), ...inline])];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const indexes = (row: string) => words(row).map((name) => indexOf.get(name) as number);
  const own = new Map(
    ENDS_OWN.map(([tag, ends, within]) => [tag, { ends: indexes(ends), within: indexes(within) }]),
  );
  const tableParts = new Set(words(TABLE_PARTS));
  return new Map(
    names.map((name, index) => {
      const kind = kinds.get(name) ?? NodeKind.inline;
      const isHeading = kind === NodeKind.heading;
      const tag: Tag = {
        name,
        index,
        kind,
        level: isHeading ? Number(name[1]) : 0,
        isVoid: isVoid.has(name),
        isNeverText: neverText.has(name),
        isTransparent: transparent.has(name),
        isNamed: named.has(name),
        isSpecial: isBlockKind(kind) || neverText.has(name),
        isScope: scopes.has(name),
        isTablePart: tableParts.has(name),
        isField: fields.has(name),
        isEmbed: embeds.has(name),
        endsParagraph: endsParagraph.has(name),
        endsOwn: own.get(name) ?? null,
      };
      return [name, tag];
    }),
  );
}
