import { phrasesIn } from '../../phrases.ts';
import type { Outline } from '../markup/outline.ts';
import type { PageSign } from '../page.ts';
import type { Recovery } from '../text/legacy-text.ts';
import type { Content } from '../text/render.ts';
import { listAttachments } from './attachments.ts';
import { isListing } from './listing.ts';
import type { Measures } from './measures.ts';

interface AddressSign extends PageSign {
  /** Looked for in the path and query, percent-decoded, in lower case. */
  address: RegExp;
}

/** What an address says about the page behind it; every row that fits counts. */
const ADDRESS_SIGNS: readonly AddressSign[] = [
  {
    reason: 'home-page',
    weight: -4,
    address:
      /^\/(?:(?:index|default|home|trang-?chu|main)(?:\.\w{2,5})?|(?:pages|web\/guest)\/(?:home|default|trang-?chu)(?:\.\w{2,5})?|web\/[\w-]+|portal|vi)?\/?(?:\?lang=\w*)?$/,
  },
  { reason: 'login-page', weight: -6, address: /\/(?:dang-nhap|login|wp-login)\b/ },
  {
    reason: 'search-page',
    weight: -5,
    address: /\/(?:tim-kiem|search|tra-cuu)(?:[/.?]|$)|[?&](?:s|q|keyword|tukhoa)=/,
  },
  {
    reason: 'procedure-form',
    weight: -4,
    address:
      /\/(?:thu-tuc|tthc|thu-tuc-hanh-chinh|bo-thu-tuc|dich-vu-cong)(?:[/.?]|$)|[?&]ma_?tthc=/,
  },
  {
    reason: 'contact-page',
    weight: -4,
    address:
      /\/(?:lien-he|contact|gop-y|hoi-dap|so-do-(?:site|web|cong)|danh-ba|lich-tiep-dan|rss)(?:[/.?]|$)/,
  },
  {
    reason: 'link-list',
    weight: -3,
    address: /\/(?:category|chuyen-muc|tag|page)\/|\/page\/\d+|[?&](?:page|trang|pageindex|cur)=\d/,
  },
  {
    reason: 'article-page',
    weight: 1,
    address:
      /\/(?:[a-z0-9%]+-){5}|\/asset_publisher\/|[?&](?:itemid|newsid|articleid|id|idtin|tinid|docid|vanbanid)=\d|[-/][a-z]{0,4}\d{3,}\.(?:html?|aspx|vnp|vgp|chn|epi)$|\/(?:tin-tuc|bai-viet|chi-tiet|content|news)\/.{12}/,
  },
];

/** Tokens of `<body>` that platforms put on pages of one kind. */
const BODY_SIGNS: readonly { reason: string; weight: number; tokens: RegExp }[] = [
  {
    reason: 'home-page',
    weight: -3,
    tokens: /(?:^|\s)(?:home|homepage|front-?page|frontpage|page-home)(?:\s|$)/,
  },
  {
    reason: 'link-list',
    weight: -3,
    tokens: /(?:^|\s)(?:archive|category|blog|search|tag|view-category|layout-blog)(?:\s|$)/,
  },
  {
    reason: 'article-page',
    weight: 2,
    tokens: /(?:^|\s)(?:single|single-post|postid-\d+|view-article|item-page|news-detail)(?:\s|$)/,
  },
];

/** Lines of a procedure's standard form, as they stand, with their number or without. */
const PROCEDURE_LINE = new RegExp(
  `(?:[\\da-z][.)]?\\s)?(?:${phrasesIn('procedure-part').join('|')})\\b`,
  'iy',
);

/** A calendar of meetings or receptions, by the line that heads it. */
const SCHEDULE =
  /^(?:lịch (?:công tác|làm việc|họp|tiếp (?:công )?dân|trực)|lịch tuần|chương trình công tác tuần)(?!\p{L})/imu;
const SCHEDULE_REGION = 300;

/** So many of them, in this much of a text, make it one. */
const PROCEDURE_LINES = 4;
const PROCEDURE_REGION = 20_000;

const SHORT_TEXT = 250;
/** Shown form fields inside the content that make it a form. */
const MANY_FIELDS = 4;

/** Signs for and against "this page is one report" that the address gives. */
export function addressSigns(url: string | undefined): PageSign[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { pathname, search } = new URL(url);
  const address = decoded(pathname + search).toLowerCase();
  return ADDRESS_SIGNS.filter((sign) => sign.address.test(address)).map(({ reason, weight }) => ({
    reason,
    weight,
  }));
}

/** Signs for and against "this page is one report" that the markup gives. */
export function markupSigns(
  outline: Outline,
  measures: Measures,
  content: Content,
  text: string,
): PageSign[] {
  const signs: PageSign[] = [];
  for (const { reason, weight, tokens } of BODY_SIGNS)
    if (tokens.test(outline.bodyClass.toLowerCase())) signs.push({ reason, weight });
  if (outline.meta.get('og:type') === 'article') signs.push({ reason: 'article-page', weight: 1 });
  const { root } = content;
  const end = outline.last[root] as number;
  if (text.length < SHORT_TEXT) {
    const files = listAttachments(outline, root);
    if (files.length > 0) signs.push({ reason: 'attachment-page', weight: -2 });
    else signs.push({ reason: 'too-short', weight: -3 });
  }
  const links = measures.link[root] as number;
  if (links > 300 && links > (measures.text[root] as number) * 1.5)
    signs.push({ reason: 'link-list', weight: -3 });
  else if (isListing(outline, measures, root)) signs.push({ reason: 'link-list', weight: -5 });
  if (isTeaser(text) && outline.links.size >= MANY_LINKS)
    signs.push({ reason: 'link-list', weight: -3 });
  const fields = outline.fields.filter((node) => node >= root && node < end).length;
  if (root > 0 && fields >= MANY_FIELDS) signs.push({ reason: 'form-page', weight: -3 });
  if (SCHEDULE.test(text.slice(0, SCHEDULE_REGION)))
    signs.push({ reason: 'schedule-page', weight: -4 });
  if (isProcedure(text)) signs.push({ reason: 'procedure-form', weight: -4 });
  return signs;
}

/** No teaser is longer: the beginning of an article, as lists show it. */
const LONGEST_TEASER = 1500;

/** As many links as a page has that is more than one text. */
const MANY_LINKS = 8;

/** Whether a short text breaks off in dots: what a list shows of an article, among its links. */
function isTeaser(text: string): boolean {
  return text.length < LONGEST_TEASER && /(?:\.\.\.|…)$/.test(text.trimEnd());
}

/** Whether a text is a procedure's standard form. */
function isProcedure(text: string): boolean {
  let lines = 0;
  for (let start = 0; start < Math.min(text.length, PROCEDURE_REGION); ) {
    PROCEDURE_LINE.lastIndex = start;
    if (PROCEDURE_LINE.test(text) && ++lines >= PROCEDURE_LINES) return true;
    const end = text.indexOf('\n', start);
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

/** What a text's old encoding says: that it was converted, or that nobody can read it. */
export function encodingSigns(recovery: Recovery): PageSign[] {
  if (recovery === null) return [];
  if (recovery === 'unreadable') return [{ reason: 'unreadable-encoding', weight: -4 }];
  return [{ reason: 'converted-encoding', weight: 0 }];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
