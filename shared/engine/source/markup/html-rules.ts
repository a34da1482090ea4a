import { NameTable } from './name-table.ts';

/**
 * What the HTML standard's tree construction (13.2.6) asks of a tag, in so far as it changes what text stands
 * on which line: what a start tag ends, what an end tag reaches, what may stand in a table.
 */
export interface TagRule {
  readonly name: string;
  /** Position among the rules of listed tags; -1 for others. */
  readonly index: number;
  /** Bits of `Stop`: which searches for an open element this one ends. */
  readonly stops: number;
  /** What an end tag's search for its element stops at. */
  readonly endsWithin: number;
  /** A start tag that ends an open paragraph. */
  readonly endsParagraph: boolean;
  /** A start tag that is HTML's own also where a drawing or a formula is open. */
  readonly breaksOut: boolean;
  readonly isHeading: boolean;
  /** An element without content. */
  readonly isVoid: boolean;
  /** An element whose text has no references. */
  readonly isRaw: boolean;
  /** A table or its rows, where only their parts may stand. */
  readonly isRow: boolean;
  /** Whether nothing but what is open decides on its start tag: it ends nothing and may stand anywhere. */
  readonly isFree: boolean;
  /** Whether some start tags and end tags are nothing in it. */
  readonly isStrict: boolean;
  /** A list to choose from, or a part of one. */
  readonly isChoice: boolean;
  /** The drawing or formula that it opens or is of; null for HTML. */
  readonly space: 'svg' | 'math' | null;
  /** An element of a drawing or a formula that HTML may stand in. */
  readonly holdsHtml: boolean;
  /** What may stand right in a table or its rows; anything else moves before the table. */
  readonly staysInTable: boolean;
  /** The elements of a table that a start tag must stand in right away; null for what is no part of one. */
  readonly context: ReadonlySet<string> | null;
  /** Open elements that a start tag ends, and the search for them. */
  readonly endsOwn: { readonly names: ReadonlySet<string>; readonly within: number } | null;
  /** What a start tag ends as long as it is the innermost open element. */
  readonly endsInnermost: ReadonlySet<string> | null;
}

/** Searches through the open elements, from the innermost out. */
export const Stop = {
  /** The standard's "scope". */
  scope: 1,
  buttonScope: 2,
  listScope: 4,
  tableScope: 8,
  /** Special elements: no inline end tag reaches through them. */
  special: 16,
  /** The same but for what a list item may stand in. */
  item: 32,
  /** What holds the content of a table, and a table. */
  cell: 64,
} as const;

const words = (row: string) => new Set(row.split(' '));

const SPECIAL = words(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
);
const SCOPE = words('applet caption html table td th marquee object template');
/** Elements of drawings and formulas that HTML may stand in. */
const HTML_HOLDERS = { svg: words('foreignobject desc title'), math: words('mi mo mn ms mtext') };
const ENDS_PARAGRAPH = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);
const BREAKS_OUT = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const STAYS_IN_TABLE = words(
  'caption colgroup col tbody thead tfoot tr td th script style template form input',
);
const BODIES = 'tbody thead tfoot table';
const CONTEXTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['caption', 'colgroup', 'tbody', 'thead', 'tfoot'].map(
    (name) => [name, words('table')] as const,
  ),
  ['col', words('colgroup table')],
  ['tr', words(BODIES)],
  ['td', words(`tr ${BODIES}`)],
  ['th', words(`tr ${BODIES}`)],
]);
const ENDS_OWN: readonly (readonly [tags: string, ends: string, within: number])[] = [
  ['li', 'li', Stop.item],
  ['dd dt', 'dd dt', Stop.item],
  ['a', 'a', Stop.special],
  ['nobr', 'nobr', Stop.special],
  ['button', 'button', Stop.scope],
];

const ENDS_INNERMOST: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['option', words('option')],
  ['optgroup', words('optgroup option')],
  ['rt', words('rt rp')],
  ['rp', words('rt rp')],
]);
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const RAW = words('script style xmp iframe noembed noframes noscript plaintext');
const CHOICES = words('select option optgroup');
const ROWS = words('table colgroup tbody thead tfoot tr');
/** What a page has once. */
const ONCE = words('html head body frameset');
const TABLE_PARTS = words('table caption colgroup tbody thead tfoot tr td th');

function stopsOf(name: string): number {
  let stops = 0;
  if (SCOPE.has(name)) stops |= Stop.scope | Stop.buttonScope | Stop.listScope;
  if (name === 'button') stops |= Stop.buttonScope;
  if (name === 'ol' || name === 'ul') stops |= Stop.listScope;
  if (name === 'table' || name === 'template') stops |= Stop.tableScope | Stop.cell;
  if (name === 'td' || name === 'th' || name === 'caption') stops |= Stop.cell;
  if (!SPECIAL.has(name)) return stops;
  const isOpenToItems = name === 'address' || name === 'div' || name === 'p';
  return stops | Stop.special | (isOpenToItems ? 0 : Stop.item);
}

function endsWithinOf(name: string): number {
  if (TABLE_PARTS.has(name)) return Stop.tableScope;
  if (name === 'li') return Stop.listScope;
  if (name === 'p') return Stop.buttonScope;
  return SPECIAL.has(name) ? Stop.scope : Stop.special;
}

function ruleFor(name: string): TagRule {
  const isForeign = name === 'svg' || name === 'math';
  const own = ENDS_OWN.find(([tags]) => words(tags).has(name));
  return {
    name,
    index: RULES.size,
    stops: stopsOf(name),
    endsWithin: endsWithinOf(name),
    endsParagraph: ENDS_PARAGRAPH.has(name),
    breaksOut: BREAKS_OUT.has(name),
    isHeading: /^h[1-6]$/.test(name),
    isVoid: VOID.has(name),
    isRaw: RAW.has(name),
    isRow: ROWS.has(name),
    isFree: !(ENDS_PARAGRAPH.has(name) || CONTEXTS.has(name) || own || ONCE.has(name)),
    isStrict: CHOICES.has(name) || name === 'noscript' || name === 'colgroup' || isForeign,
    isChoice: CHOICES.has(name),
    space: isForeign ? name : null,
    holdsHtml: false,
    staysInTable: STAYS_IN_TABLE.has(name),
    context: CONTEXTS.get(name) ?? null,
    endsOwn: own ? { names: words(own[1]), within: own[2] } : null,
    endsInnermost: ENDS_INNERMOST.get(name) ?? null,
  };
}

const RULES = new Map<string, TagRule>();
for (const name of [
  ...SPECIAL,
  ...SCOPE,
  ...BREAKS_OUT,
  ...ENDS_PARAGRAPH,
  'a',
  'font',
  'o:p',
  'svg',
  'math',
  ...ENDS_INNERMOST.keys(),
  ...VOID,
  'label',
  'abbr',
  'time',
])
  if (!RULES.has(name)) RULES.set(name, ruleFor(name));
const NAMES = new NameTable(RULES);
/** How many tags have a rule of their own. */
export const RULE_COUNT = RULES.size;
const UNLISTED: TagRule = { ...ruleFor(''), index: -1 };

/** The rule of a tag by its lower-case name. */
export function ruleOf(name: string): TagRule {
  return RULES.get(name) ?? { ...UNLISTED, name };
}

/** The rule of the tag whose name stands between two offsets of the markup, in any case. */
export function ruleAt(markup: string, start: number, end: number): TagRule {
  return NAMES.at(markup, start, end) ?? ruleOf(markup.slice(start, end).toLowerCase());
}

/** The rule of an element of a drawing or a formula, by its name in lower case. */
export function foreignRule(name: string, space: 'svg' | 'math'): TagRule {
  const holdsHtml = HTML_HOLDERS[space].has(name);
  const stops = Stop.scope | Stop.buttonScope | Stop.listScope | Stop.special | Stop.item;
  return { ...UNLISTED, name, space, isStrict: true, holdsHtml, stops: holdsHtml ? stops : 0 };
}
