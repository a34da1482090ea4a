import { extensionUrl } from '../platform/address.ts';
import { OWN_PAGES_ONLY, type ToBackground } from './calls.ts';
import { type Handlers, listen, type RawSender } from './channel.ts';

/** Whether a message comes from a page of the extension's own: a content script's address is its page's. */
function isOwnPage({ url, origin }: RawSender): boolean {
  const own = extensionUrl('/');
  // Firefox does not tell the origin.
  return url?.startsWith(own) === true && (origin === undefined || `${origin}/` === own);
}

/** Answers the background's calls; some of them only where a page of the extension's own asks. */
export function listenInBackground(handlers: Handlers<ToBackground>): () => void {
  return listen(
    'background',
    handlers,
    (call, sender) => !OWN_PAGES_ONLY.has(call) || isOwnPage(sender),
  );
}
