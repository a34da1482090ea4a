import type { TrackedChanges } from '../../contract/index.ts';

/** A switch of a run's look that is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`. */
const HIDES = /<w:(?:vanish|webHidden)\s*(?:\/>|>|\sw:val="(?:1|true|on)")/;
const SHOWS = /<w:vanish\s+w:val="(?:0|false|off)"/;

/** The styles of a document whose words are hidden. */
export function hiddenStyles(styles: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const style of between(styles, '<w:style ', '</w:style>')) {
    const id = /w:styleId="([^"]{1,200})"/.exec(style)?.[1];
    if (id !== undefined && HIDES.test(style)) hidden.add(id);
  }
  return hidden;
}

function* between(text: string, open: string, close: string): Generator<string> {
  for (let at = text.indexOf(open); at >= 0; ) {
    const end = text.indexOf(close, at);
    if (end < 0) return;
    yield text.slice(at, end);
    at = text.indexOf(open, end);
  }
}

const RUN = '<w:r';
const RUN_END = '</w:r>';
const LOOK = '<w:rPr>';
const LOOK_END = '</w:rPr>';

/**
 * A part of a document without the words that Word hides: their runs stay, their text has a name that no reader knows.
 * `styles`: those whose words are hidden.
 */
export function withoutHidden(part: string, styles: ReadonlySet<string>): string {
  if (styles.size === 0 && !part.includes('<w:vanish')) return part;
  const out: string[] = [];
  let from = 0;
  let paragraphHides = false;
  for (let at = part.indexOf('<w:'); at >= 0; at = part.indexOf('<w:', at + 3)) {
    if (part.startsWith('<w:p>', at) || part.startsWith('<w:p ', at)) paragraphHides = false;
    else if (part.startsWith('<w:pStyle ', at)) paragraphHides = isHiddenStyle(part, at, styles);
    if (!part.startsWith(RUN, at) || !/[\s>]/.test(part.charAt(at + RUN.length))) continue;
    const body = part.indexOf('>', at) + 1;
    const end = part.indexOf(RUN_END, at);
    if (body === 0 || end < 0) break;
    const isLooked = part.startsWith(LOOK, body);
    const lookEnd = isLooked ? part.indexOf(LOOK_END, body) : -1;
    const look = lookEnd > 0 && lookEnd < end ? part.slice(body, lookEnd) : '';
    const style = look.indexOf('<w:rStyle ');
    const isHidden =
      HIDES.test(look) ||
      (!SHOWS.test(look) && (paragraphHides || (style >= 0 && isHiddenStyle(look, style, styles))));
    if (!isHidden) continue;
    out.push(part.slice(from, body));
    out.push(part.slice(body, end).replace(/<(\/?)w:t(?=[\s>])/g, '<$1w:hiddenText'));
    from = end;
    at = end - 3;
  }
  return out.length === 0 ? part : out.join('') + part.slice(from);
}

function isHiddenStyle(part: string, at: number, styles: ReadonlySet<string>): boolean {
  const id = /w:val="([^"]{1,200})"/.exec(part.slice(at, at + 300))?.[1];
  return id !== undefined && styles.has(id);
}

/** How many stretches of a part were put in and taken out under tracked changes; null of one that has none. */
export function trackedChanges(part: string): TrackedChanges | null {
  const inserted = countOf(part, '<w:ins ') + countOf(part, '<w:moveTo ');
  const deleted = countOf(part, '<w:del ') + countOf(part, '<w:moveFrom ');
  return inserted + deleted === 0 ? null : { inserted, deleted };
}

/** Elements that hold words: one that only marks a paragraph or row ends at once. */
function countOf(part: string, open: string): number {
  let count = 0;
  for (let at = part.indexOf(open); at >= 0; at = part.indexOf(open, at + open.length)) {
    const end = part.indexOf('>', at);
    if (end < 0) break;
    if (part[end - 1] !== '/') count++;
  }
  return count;
}
