import { findAll, prop, wordsOf } from './dom.ts';

/** At a line's beginning where it is words: "thoát nghèo" and how to sign out are spoken of, too. */
const LEAVE =
  /^(?:đăng\s{1,9}xuất(?!\p{L})|thoát$)|(?:log|sign)[-_ ]?(?:out|off)(?!\p{Ll})|dang[-_]?xuat/imu;

/** Whether a page has a control to sign out: a link or a button, by its words or its attributes. */
export function offersSignOut(page: Document): boolean {
  return findAll(page, 'a,button,input').some((element) => {
    const values = [...prop(element, 'attributes')].map(({ value }) => value);
    return LEAVE.test([wordsOf(element).trim(), ...values].join('\n').normalize('NFC'));
  });
}

/**
 * Whether the reader sees a page as somebody who is signed in: it offers to sign out, and does not offer it to
 * a visitor who asks for the same address without cookies (or does not answer one at all). A portal that shows
 * the control to everybody therefore has no page behind a sign-in by that alone.
 */
export async function isSignedIn(
  pages: readonly Document[],
  asVisitor: () => Promise<string>,
): Promise<boolean> {
  if (!pages.some(offersSignOut)) return false;
  const html = await asVisitor().catch(() => '');
  return !offersSignOut(new DOMParser().parseFromString(html, 'text/html'));
}
