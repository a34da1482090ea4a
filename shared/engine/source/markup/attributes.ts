import type { CellSpan } from './outline.ts';

/** What an element's attributes say that an outline takes something from. */
export interface ElementFacts {
  /** Its classes, id and itemprop as they stand. */
  names: string;
  /** Where a link, a frame or an embedded document leads. */
  address: string;
  isHidden: boolean;
  /** Whether its role is that of a part of the site. */
  hasSiteRole: boolean;
  span: CellSpan | null;
  /** A form field's `type`. */
  type: string;
  metaKey: string;
  metaContent: string;
}

/** What the tree has of an element's attributes: those that are read here, and that rows of portals ask for. */
export const KEPT_ATTRIBUTES: readonly string[] =
  'class id itemprop style hidden role href src data type colspan rowspan name property content'.split(
    ' ',
  );

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar dialog alert tooltip'.split(' '),
);

/** Reads the attributes of an element; names are in lower case, references decoded. */
export function factsOf(attributes: Readonly<Record<string, string>>): Readonly<ElementFacts> {
  let facts: ElementFacts | null = null;
  for (const name in attributes) {
    facts ??= noFacts();
    note(facts, name, attributes[name] as string);
  }
  return facts ?? NO_FACTS;
}

function noFacts(): ElementFacts {
  return {
    names: '',
    address: '',
    isHidden: false,
    hasSiteRole: false,
    span: null,
    type: '',
    metaKey: '',
    metaContent: '',
  };
}

const NO_FACTS: Readonly<ElementFacts> = noFacts();

function note(facts: ElementFacts, name: string, value: string): void {
  switch (name) {
    case 'class':
    case 'id':
    case 'itemprop':
      if (value !== '') facts.names = facts.names === '' ? value : `${facts.names} ${value}`;
      break;
    case 'style':
      if (value.length > 10 && HIDDEN_STYLE.test(value)) facts.isHidden = true;
      break;
    case 'hidden':
      facts.isHidden = true;
      break;
    case 'role':
      if (HIDDEN_ROLES.has(value)) {
        facts.isHidden = true;
        facts.hasSiteRole = true;
      }
      break;
    case 'href':
    case 'src':
    case 'data':
      facts.address = value;
      break;
    case 'type':
      facts.type = value;
      break;
    case 'colspan':
      facts.span = { rows: facts.span?.rows ?? 1, columns: spanOf(value) };
      break;
    case 'rowspan':
      facts.span = { rows: spanOf(value), columns: facts.span?.columns ?? 1 };
      break;
    case 'name':
    case 'property':
      facts.metaKey = value;
      break;
    case 'content':
      facts.metaContent = value;
      break;
  }
}

function spanOf(value: string): number {
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) || number < 0 ? 1 : number;
}
