import type { Outline } from '../markup/outline.ts';
import { NodeKind } from '../markup/tags.ts';
import type { Published } from '../page.ts';
import { isDataTable } from '../tables/table-kinds.ts';
import type { Content } from '../text/render.ts';
import { Why } from './dropped.ts';
import { linesBetween } from './outline-lines.ts';

/** Names under which pages tell when an article was put out, the surest first. */
const META_NAMES = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
];

/** A dateline stands at most so many lines from its headline, and is not longer. */
const MOST_LINES = 8;
const LONGEST = 120;
/** Times and nodes that are looked at. */
const MOST_TIMES = 20;
const MOST_NODES = 2000;
/** A line this long is the article's prose: below it stands no dateline. */
const PROSE = 160;

const WEEKDAY = String.raw`(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn)`;
const POSTED = String.raw`(?:(?:thời gian|ngày|giờ)\s)?(?:đăng|xuất bản|đưa tin|phát hành|publish(?:ed)?|posted|post)(?:\s(?:tin|tải|bài|lúc|vào|ngày|date|on|at))*`;
const UPDATED = String.raw`(?:(?:ngày|lần|thời gian)\s)?(?:cập nhật|tạo|updated?|created?|modified)(?:\s(?:tin|lúc|vào|ngày|cuối|lần cuối|date|on|at))*`;
const TIME = String.raw`\d{1,2}\s?(?:[:h]|giờ)\s?\d{0,2}(?::\d{2})?(?:\s?(?:am|pm|sa|ch|phút))?`;
const DAY = String.raw`(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?(\d{4})|(\d{4})-(\d{2})-(\d{2})`;
/** "Thứ sáu, 31/10/2025 15:52", "Đăng ngày 22 - 03 - 2016", "(08:15 | 12/03/2024)": the day, whatever counts follow it. */
const DATELINE = new RegExp(
  String.raw`^[\s(\[|•·–-]*(${POSTED}|${UPDATED})?[\s:,|–-]*(?:${WEEKDAY}[\s,|–-]*)?(?:${TIME}[\s,|–-]*)?(?:${WEEKDAY}[\s,|–-]*)?(?:ngày\s)?(?:${DAY})(.*)$`,
  'iu',
);
/** What may follow the day: its time, counts and tools, a name in a few words; no sentence goes on. */
const REST = new RegExp(
  String.raw`^[\s,|()\]–•·T-]*(?:${TIME}|gmt|$|[|•·]|(?:lượt|số|đã)\s|views?\b|tác giả|nguồn|người đăng|bởi|by\b)`,
  'iu',
);
const IS_UPDATE = new RegExp(`^${UPDATED}$`, 'iu');

/** The day on which a page says that it was put out: in its meta data, in a time element, in a dateline by its headline. */
export function publishedOf(outline: Outline, content: Content): Published | null {
  const { root, title, dropped, tables } = content;
  for (const name of META_NAMES) {
    const date = dayOf(outline.meta.get(name) ?? '');
    if (date) return { date, from: 'meta' };
  }
  const { parent, last } = outline;
  const from = title > 0 ? (parent[title] as number) : root;
  const end = last[root] as number;
  let looked = 0;
  for (const [node, datetime] of outline.times) {
    if (node < from || node >= end) continue;
    if (looked++ >= MOST_TIMES) break;
    const date = isOfList(outline, dropped, node) ? null : dayOf(datetime);
    if (date) return { date, from: 'time' };
  }
  const isLeftOut = (node: number) =>
    isList(dropped[node] as number) ||
    (outline.kind[node] === NodeKind.table && isDataTable(outline, tables, node));
  return datelineOf(linesBetween(outline, from, Math.min(end, from + MOST_NODES), isLeftOut));
}

/** Whether what was left out for a reason is of other articles. */
function isList(why: number): boolean {
  return why === Why.related || why === Why.widget;
}

function isOfList({ parent }: Outline, dropped: Uint8Array, node: number): boolean {
  for (let at = node; at > 0; at = parent[at] as number)
    if (isList(dropped[at] as number)) return true;
  return false;
}

/** The day in a dateline among the first lines of an article: one that says it was put out before a bare one. */
export function datelineOf(lines: Iterable<string>): Published | null {
  const found: (Published | undefined)[] = [];
  let count = 0;
  for (const line of lines) {
    if (count++ >= MOST_LINES || (count > 1 && line.length >= PROSE)) break;
    const dateline = readDateline(line);
    if (dateline) found[dateline.rank] ??= { date: dateline.date, from: 'dateline' };
  }
  return found.find((one) => one !== undefined) ?? null;
}

/** Whether a line is a dateline: no headline, and nothing of an article's own. */
export function isDateline(line: string): boolean {
  return readDateline(line) !== null;
}

/** The day in a dateline, and how surely it is that of putting out: it says so, is bare, or says an update. */
function readDateline(line: string): { date: string; rank: 0 | 1 | 2 } | null {
  if (line.length > LONGEST || line.includes('\t')) return null;
  const found = DATELINE.exec(line);
  if (!found || !REST.test(found[8] ?? '')) return null;
  const [, words, day, month, year, isoYear, isoMonth, isoDay] = found;
  const date = isoYear ? isDay(isoYear, isoMonth, isoDay) : isDay(year, month, day);
  if (!date) return null;
  return { date, rank: !words ? 1 : IS_UPDATE.test(words) ? 2 : 0 };
}

/** Hours by which Việt Nam is ahead of UTC. */
const AHEAD = 7;

/** The day of "2025-10-31T15:52:00+07:00", of a moment elsewhere that in Việt Nam, or of "31/10/2025"; null where none is said. */
function dayOf(stated: string): string | null {
  const text = stated.trim();
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
  const found = iso.exec(text);
  if (found) {
    const [, year, month, day, zone] = found;
    const own = isDay(year, month, day);
    if (!own || !zone || /^\+07/.test(zone)) return own;
    const moment = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return Number.isNaN(moment)
      ? own
      : new Date(moment + AHEAD * 3_600_000).toISOString().slice(0, 10);
  }
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text) ?? [];
  return isDay(year, month, day);
}

/** A date's parts as ISO, month and day the other way round where only that can be; null for none. */
function isDay(year = '', month = '', day = ''): string | null {
  const [m, d] = Number(month) > 12 ? [day, month] : [month, day];
  const iso = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const isPossible = /^(?:19|20)\d\d-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso));
  return isPossible && new Date(iso).toISOString().slice(0, 10) === iso ? iso : null;
}
