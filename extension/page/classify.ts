/** One sign for or against "this page is a report"; `reason` is a key of the reason messages. */
export interface Sign {
  reason: string;
  /** Positive speaks for a report. */
  weight: number;
}

export interface Classification {
  /** Whether the page is worth reading; the engine decides finally. */
  isCandidate: boolean;
  signs: Sign[];
  /** The reasons against, strongest first; empty for a candidate. */
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

/**
 * Decides from address, structure and words whether a page may be a report. It is lenient: it only
 * keeps home pages, lists, searches and forms from being sent, and says which of these it saw.
 */
export function classify(page: Document, url: string): Classification {
  const signs: Sign[] = [];
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  for (const { reason, weight, path: pattern } of ADDRESS_SIGNS)
    if (pattern.test(path)) signs.push({ reason, weight });
  if (/^\/(?:index\.\w+|home|trang-chu|web\/guest(?:\/home)?|portal)?\/?$/i.test(path))
    signs.push({ reason: 'home-page', weight: -4 });

  const { prose, linked } = readProse(page.body);
  const heading = headingOf(page).toLowerCase();
  for (const { reason, weight, words } of HEADING_SIGNS)
    if (words.test(heading)) signs.push({ reason, weight });
  for (const { reason, weight, words } of TEXT_SIGNS)
    if (words.test(prose)) signs.push({ reason, weight });
  if (prose.length < PROSE_TO_READ) signs.push({ reason: 'too-short', weight: -6 });
  else if (prose.length > 1500) signs.push({ reason: 'long-text', weight: 2 });
  if (linked > prose.length) signs.push({ reason: 'link-list', weight: -4 });
  if (page.querySelector('input[type=password]')) signs.push({ reason: 'login-page', weight: -4 });

  const score = signs.reduce((sum, { weight }) => sum + weight, 0);
  const isCandidate = score >= ENOUGH;
  const against = signs.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
  const reasons = isCandidate ? [] : [...new Set(against.map(({ reason }) => reason))];
  if (!isCandidate && reasons.length === 0) reasons.push('no-report-signs');
  return { isCandidate, signs, reasons };
}

function headingOf(page: Document): string {
  const headings = [...page.querySelectorAll('h1,h2')].slice(0, 5).map((h) => h.textContent ?? '');
  return `${page.title} ${headings.join(' ')}`;
}

/** Text outside links, and how much stands inside them; navigation and footers left out. */
function readProse(body: HTMLElement | null): { prose: string; linked: number } {
  if (!body) return { prose: '', linked: 0 };
  let prose = '';
  let linked = 0;
  const walk = body.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(OUTSIDE)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let link: Element | null = null;
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (link && !link.contains(node)) link = null;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if ((node as Element).localName === 'a') link = node as Element;
      continue;
    }
    const words = (node as Text).data.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    if (link) linked += words.length;
    else prose += `${words} `;
  }
  return { prose, linked };
}
