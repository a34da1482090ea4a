import { call, findAll, prop, wordsOf } from './dom.ts';

/** One sign for or against "this page is a report"; `reason` is a key of the reason messages. */
export interface Sign {
  reason: string;
  /** Positive speaks for a report. */
  weight: number;
}

/** "likely": read as the reader chose. "doubt": the engine on the device decides. "none": not read. */
export type Verdict = 'likely' | 'doubt' | 'none';

export interface Classification {
  verdict: Verdict;
  signs: Sign[];
  /** The reasons against, strongest first; only where the page is not read. */
  reasons: string[];
}

const OUTSIDE = 'nav,header nav,footer,aside,form[role=search],script,style,noscript,template';
const PROSE_TO_READ = 500;

/** Addresses that are never one report. */
const ADDRESS_SIGNS: readonly { reason: string; weight: number; path: RegExp }[] = [
  { reason: 'login-page', weight: -6, path: /\/(?:dang-nhap|login|c\/portal\/login|wp-login)\b/i },
  { reason: 'search-page', weight: -5, path: /\/(?:tim-kiem|search|tra-cuu)(?:[/.]|$)/i },
  {
    reason: 'form-page',
    weight: -3,
    path: /\/(?:thu-tuc|thu-tuc-hanh-chinh|hoi-dap|gop-y|lien-he|contact)(?:[/.]|$)/i,
  },
];

/** Words of the heading that say what the page is. */
const HEADING_SIGNS: readonly { reason: string; weight: number; words: RegExp }[] = [
  { reason: 'report-title', weight: 4, words: /báo cáo|tình hình|kết quả|sơ kết|tổng kết/ },
  {
    reason: 'document-title',
    weight: 3,
    words: /kế hoạch|công văn|quyết định|chỉ thị|nghị quyết|thông báo|tờ trình|chương trình/,
  },
];

/** Words of the text; each counts once. */
const TEXT_SIGNS: readonly { reason: string; weight: number; words: RegExp }[] = [
  { reason: 'cites-documents', weight: 3, words: /\d{1,5}(?:\/\d{4})?[-/](?:[A-ZĐ]{2,}|[A-ZĐ]+-)/ },
  {
    reason: 'states-figures',
    weight: 2,
    words: /\d%|\d %|\d (?:tỷ|triệu|nghìn) đồng|\d (?:hộ|ha|xã|người|dự án)\b/,
  },
  { reason: 'letter-head', weight: 3, words: /cộng hò?òa? xã hội chủ nghĩa|độc lập\s*-\s*tự do/i },
  { reason: 'recipients', weight: 2, words: /nơi nhận\s*:|kính gửi\s*:/i },
  { reason: 'period', weight: 1, words: /(?:tháng|quý|năm|nhiệm kỳ|giai đoạn)\s+\d/i },
];

const ENOUGH = 3;

/** The engine takes no page for a report that has less: no line of a length that lists don't have … */
const LONG_LINE = 80;
/** … no table of figures, hardly a number … */
const FEW_FIGURES = 3;
const MANY_FIGURES = 10;
const FIGURE_CELL = /^[-+(]?\d[\d.,\s]*%?\)?$/;
/** … and nothing of a letter. */
const LETTER_WORDS = /\d\s?\/|ngày\s.{0,12}tháng|kính gửi|nơi nhận|độc lập/i;

/**
 * Decides from address, structure and words whether a page may be a report. It is never stricter
 * than the engine: what it is not sure of, home pages, lists, searches and forms, the engine on the
 * device looks at, so that they are not sent; only a page with nothing to read is told here.
 */
export function classify(page: Document, url: string): Classification {
  const signs: Sign[] = [];
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  for (const { reason, weight, path: pattern } of ADDRESS_SIGNS)
    if (pattern.test(path)) signs.push({ reason, weight });
  if (/^\/(?:index\.\w+|home|trang-chu|web\/guest(?:\/home)?|portal)?\/?$/i.test(path))
    signs.push({ reason: 'home-page', weight: -4 });

  const { prose, linked, longest } = readProse(prop(page, 'body'));
  const figureCells = countFigureCells(page);
  const heading = headingOf(page).toLowerCase();
  for (const { reason, weight, words } of HEADING_SIGNS)
    if (words.test(heading)) signs.push({ reason, weight });
  for (const { reason, weight, words } of TEXT_SIGNS)
    if (words.test(prose)) signs.push({ reason, weight });
  if (figureCells >= MANY_FIGURES) signs.push({ reason: 'data-tables', weight: 3 });
  if (prose.length < PROSE_TO_READ) signs.push({ reason: 'too-short', weight: -6 });
  else if (prose.length > 1500) signs.push({ reason: 'long-text', weight: 2 });
  if (linked > prose.length) signs.push({ reason: 'link-list', weight: -4 });
  if (findAll(page, 'input[type=password]').length > 0)
    signs.push({ reason: 'login-page', weight: -4 });

  const score = signs.reduce((sum, { weight }) => sum + weight, 0);
  if (score >= ENOUGH) return { verdict: 'likely', signs, reasons: [] };
  const numbers = prose.match(/\d+/g)?.length ?? 0;
  const isWorthALook =
    longest >= LONG_LINE ||
    figureCells > 0 ||
    numbers >= FEW_FIGURES ||
    HEADING_SIGNS.some(({ words }) => words.test(heading)) ||
    LETTER_WORDS.test(prose);
  if (isWorthALook) return { verdict: 'doubt', signs, reasons: [] };
  const against = signs.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
  const reasons = [...new Set(against.map(({ reason }) => reason))];
  return { verdict: 'none', signs, reasons: reasons.length > 0 ? reasons : ['no-report-signs'] };
}

/** Cells with a number and no more, as tables of data have them. */
function countFigureCells(page: Document): number {
  let count = 0;
  for (const cell of findAll(page, 'td')) {
    if (FIGURE_CELL.test(wordsOf(cell).trim())) count++;
    if (count >= MANY_FIGURES) break;
  }
  return count;
}

/** Lines that name the page: headings, and bold lines of their own, which portals write in their place. */
function headingOf(page: Document): string {
  const lines = findAll(page, 'h1,h2').slice(0, 5);
  const bold = findAll(page, 'b,strong,[style*="bold"],center,[align="center"]');
  for (const element of bold.slice(0, MOST_BOLD))
    if (!call(element, 'closest', OUTSIDE)) lines.push(element);
  const words = lines.map(wordsOf).filter(({ length }) => length <= LONGEST_TITLE);
  return `${prop(page, 'title')} ${words.join(' ')}`.normalize('NFC');
}

const MOST_BOLD = 12;
const LONGEST_TITLE = 300;

/** Elements that end a line. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Text outside links, how much stands inside them, and the longest line; navigation and footers left out. */
function readProse(body: HTMLElement | null): { prose: string; linked: number; longest: number } {
  if (!body) return { prose: '', linked: 0, longest: 0 };
  let prose = '';
  let linked = 0;
  let longest = 0;
  let line = 0;
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const isElement = (node: Node) => prop(node, 'nodeType') === Node.ELEMENT_NODE;
  const walk = call(prop(body, 'ownerDocument'), 'createTreeWalker', body, shown, (node) =>
    isElement(node) && call(node as Element, 'matches', OUTSIDE)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let link: Element | null = null;
  let block: Element | null = null;
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (link && !call(link, 'contains', node)) link = null;
    if (isElement(node)) {
      const name = prop(node as Element, 'localName');
      if (name === 'a') link = node as Element;
      else if (BLOCK.test(name)) {
        line = 0;
        block = node as Element;
      }
      continue;
    }
    // What follows a paragraph is no part of it.
    if (block && !call(block, 'contains', node)) {
      line = 0;
      block = null;
    }
    const words = (node as Text).data.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    line += words.length + 1;
    longest = Math.max(longest, line);
    if (link) linked += words.length;
    else prose += `${words} `;
  }
  return { prose, linked, longest };
}
