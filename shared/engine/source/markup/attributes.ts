import type { CellSpan } from './outline.ts';

/** Attributes as the tree has them: names in lower case, references decoded. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** An element's attributes, as its tag is read: those that an outline is made from, and that rows of portals ask for. */
export class KeptAttributes {
  class: string | undefined = undefined;
  id: string | undefined = undefined;
  itemprop: string | undefined = undefined;
  style: string | undefined = undefined;
  hidden: string | undefined = undefined;
  role: string | undefined = undefined;
  'aria-hidden': string | undefined = undefined;
  href: string | undefined = undefined;
  src: string | undefined = undefined;
  data: string | undefined = undefined;
  type: string | undefined = undefined;
  colspan: string | undefined = undefined;
  rowspan: string | undefined = undefined;
  name: string | undefined = undefined;
  property: string | undefined = undefined;
  content: string | undefined = undefined;
  media: string | undefined = undefined;
  datetime: string | undefined = undefined;
}

export type AttributeName = keyof KeptAttributes;
export const KEPT_ATTRIBUTES = Object.keys(new KeptAttributes()) as readonly AttributeName[];

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Roles of parts of a site that an article may all the same stand in, and the class names that say the same. */
const WEIGHED_ROLES: ReadonlyMap<string, string> = new Map([
  ['banner', 'banner'],
  ['dialog', 'modal'],
  ['alert', 'popup'],
]);
const HIDDEN_ROLES: ReadonlySet<string> = new Set(
  `navigation contentinfo search menu menubar tooltip ${[...WEIGHED_ROLES.keys()].join(' ')}`.split(
    ' ',
  ),
);

/** Whether an element's role is one that an article may stand in. */
export function hasWeighedRole({ role, 'aria-hidden': isAside }: Attributes): boolean {
  return role !== undefined && isAside !== 'true' && WEIGHED_ROLES.has(role);
}

/** The same attributes, the role among the classes, by which it is weighed. */
export function roleAsClass(attributes: Attributes): Attributes {
  const { role, class: classes = '' } = attributes;
  const name = WEIGHED_ROLES.get(role ?? '') ?? '';
  return { ...attributes, role: undefined, class: `${classes} ${name}`.trim() } as Attributes;
}

/** An element's classes, id and itemprop as they stand. */
export function namesOf({ class: classes, id, itemprop }: Attributes): string {
  let names = classes ?? '';
  if (id) names = names === '' ? id : `${names} ${id}`;
  if (itemprop) names = names === '' ? itemprop : `${names} ${itemprop}`;
  return names;
}

/** Whether an element's role is that of a part of the site. */
export function hasSiteRole({ role }: Attributes): boolean {
  return role !== undefined && HIDDEN_ROLES.has(role);
}

/** Whether an element says of itself that it is not shown, or is a part of the site. */
export function isHidden(attributes: Attributes): boolean {
  const { hidden, style } = attributes;
  if (hidden !== undefined || hasSiteRole(attributes)) return true;
  return style !== undefined && style.length > 10 && HIDDEN_STYLE.test(style);
}

/** Where a link, a frame or an embedded document leads. */
export function addressOf({ href, src, data }: Attributes): string {
  return href ?? src ?? data ?? '';
}

/** The rows and columns that a cell says it spans; null where it says nothing. */
export function cellSpanOf({ rowspan, colspan }: Attributes): CellSpan | null {
  if (rowspan === undefined && colspan === undefined) return null;
  return { rows: spanOf(rowspan), columns: spanOf(colspan) };
}

function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) || number < 0 ? 1 : number;
}
