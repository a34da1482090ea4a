import { load } from 'cheerio/slim';
import { type Extraction, NOT_CHECKED, type Verification } from '#shared/contract/index.ts';
import type { Bindings } from '../bindings.ts';
import { ProblemError } from '../problems.ts';
import { readToday } from '../reading/engine.ts';
import { portalFetch } from '../reading/portal-fetch.ts';
import { NOT_HTML, type ReadPage, readPage } from '../reading/read-page.ts';
import { compareTexts } from './compare.ts';
import { portalPage } from './page-address.ts';
import { wordsOf } from './words.ts';

/** A page with fewer words has its text from scripts, or none: nothing can be held against it. */
const FEWEST_WORDS = 40;
/** Share of a text that stands in the address itself: such a page only repeats what it is asked. */
const ECHO = 0.2;

/**
 * Fetches the page that a text was shared with and says how much of the text stands there. The page is read as any
 * other, so that comments of its visitors, menus and lists of other pages vouch for nothing.
 */
export async function verify(
  env: Bindings,
  { text, source }: Pick<Extraction, 'text' | 'source'>,
): Promise<Verification> {
  const page = portalPage(source.url);
  if (page === null || env.READ_URLS !== 'on') return NOT_CHECKED;
  const checkedAt = new Date().toISOString();
  const only = (status: Verification['status']): Verification => ({
    ...NOT_CHECKED,
    status,
    checkedAt,
  });
  let found: ReadPage;
  try {
    found = await readPage(page.url, portalFetch(env));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return only(error.message === NOT_HTML ? 'not-checked' : 'unreachable');
  }
  if (echoes(text, page.url) || echoes(text, found.url)) return only('not-checked');
  const { source: there, text: words } = readToday({ ...found, language: 'vi' });
  if (wordsOf(words).words.length < FEWEST_WORDS && !words.includes(text)) {
    return only('unreachable');
  }
  const pageText = there.title === null ? words : `${there.title}\n${words}`;
  const { share, isSame, differences } = compareTexts(text, pageText);
  const hasTitle = titleStands(source.title, [text, pageText, headTitle(found.html)]);
  return {
    status: isSame && hasTitle ? 'verified' : 'differs',
    checkedAt,
    // Told in steps of a thousandth, and never as the whole where something is missing.
    share: isSame ? 1 : Math.min(0.999, Math.round(share * 1000) / 1000),
    differences: hasTitle
      ? [...differences]
      : [{ start: 0, end: 0, quote: '', page: there.title ?? '' }, ...differences].slice(0, 5),
  };
}

function echoes(text: string, address: string): boolean {
  const spaced = address.replace(/[+&=/?]/g, ' ');
  let words = spaced;
  try {
    words = decodeURIComponent(spaced);
  } catch {
    // Escapes of another encoding: the address holds no words of the text.
  }
  return compareTexts(text, words).share >= ECHO;
}

/** Whether a title's words stand in one of the texts, in a row. */
function titleStands(title: string | null, texts: readonly string[]): boolean {
  if (title === null) return true;
  const row = (text: string) => ` ${wordsOf(text).words.join(' ')} `;
  const wanted = row(title);
  return wanted.trim() === '' || texts.some((text) => row(text).includes(wanted));
}

/** Most of a page in which its head is looked for. */
const HEAD = 65_536;

function headTitle(html: string): string {
  return load(html.slice(0, HEAD))('title').first().text();
}
