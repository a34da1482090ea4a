import { useId, useState } from 'preact/hooks';
import type { Language } from '#shared/contract/index.ts';
import { formatDate } from '#shared/messages/dates.ts';
import { provenanceLine } from '#shared/messages/provenance.ts';
import type { FailureCode } from '#shared/ui/types.ts';
import type { Share } from '../messaging/calls.ts';
import { callBackground } from '../messaging/channel.ts';
import { codeOf } from '../messaging/result.ts';
import { hostOf, type Say } from './words.ts';

interface ShareItemProps {
  share: Share;
  /** Address of the API in use. */
  apiNow: string;
  say: Say;
  language: Language;
  /** It was taken off the list, and the focus with it. */
  onGone: () => void;
}

/** One share: its state, why, and what can be done. */
export function ShareItem({ share, apiNow, say, language, onGone }: ShareItemProps) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const titleId = useId();
  const state = stateOf(share);
  const host = hostOf(share.api);
  const run = async (call: Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    await call.catch((error: unknown) => setFailure(codeOf(error)));
    setBusy(false);
  };
  const action = (label: string, call: () => Promise<unknown>, kind = '') => (
    <button
      type="button"
      class={`link ${kind}`}
      aria-describedby={titleId}
      disabled={isBusy}
      onClick={() => void run(call())}
    >
      {label}
    </button>
  );
  const forget = () => callBackground('forgetShare', share.key).then(onGone);
  const remove = () => callBackground('deleteShare', share.key).then(onGone);
  const send = () => callBackground('sendShare', share.key);
  const page = webPage(share.pageUrl);
  return (
    <li>
      <p>
        <span class={`tag share-${state}`}>{say(`state:${state}`)}</span>{' '}
        <span id={titleId}>
          {share.status === 'done' && state === 'done' ? (
            <a href={share.created.url} target="_blank" rel="noopener noreferrer">
              {share.title || share.created.url}
            </a>
          ) : (
            share.title || share.pageUrl
          )}
        </span>
      </p>
      <p class="small muted">{stateWords(share, say, language)}</p>
      {share.status === 'done' && state === 'done' && (
        <p class="small">
          {say(`visibility:${share.created.visibility}`)} ·{' '}
          {provenanceLine(share.created.verification, language)}
        </p>
      )}
      <p class="share-actions small">
        {share.status === 'waiting' &&
          (share.api === apiNow
            ? action(say('shareSendNow'), send)
            : action(say('shareSendTo', { host: hostOf(apiNow) }), send))}
        {share.status === 'failed' &&
          !FOR_GOOD.has(share.reason) &&
          (share.api === apiNow
            ? action(say('shareTryAgain'), send)
            : action(say('shareSendTo', { host: hostOf(apiNow) }), send))}
        {state === 'failed' && page && (
          <a href={page} target="_blank" rel="noopener noreferrer" aria-describedby={titleId}>
            {say('shareOpenPage')}
          </a>
        )}
        {state === 'done'
          ? action(say('shareDelete'), remove, 'danger')
          : action(say('shareOffList'), state === 'ended' ? forget : remove, 'danger')}
      </p>
      {failure && (
        <div class="small" role="alert">
          {state === 'done' ? (
            <>
              <p>{notDeleted(failure, host, say)}</p>
              <p>
                {say('shareOffListWarn', { host })} {action(say('shareOffList'), forget, 'danger')}
              </p>
            </>
          ) : (
            <p>{say(`why:${failure}`)}</p>
          )}
        </div>
      )}
    </li>
  );
}

/** Refusals that no second try of the same page changes. */
const FOR_GOOD: ReadonlySet<FailureCode> = new Set(['too-large', 'refused', 'taken-down', 'gone']);

/** How a share stands now: one whose time is over has ended. */
function stateOf(share: Share): Share['status'] {
  const expiresAt = share.status === 'done' ? share.created.expiresAt : null;
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now() ? 'ended' : share.status;
}

function stateWords(share: Share, say: Say, language: Language): string {
  const host = hostOf(share.api);
  switch (share.status) {
    case 'waiting':
      return share.lastError
        ? `${say('shareWaiting', { host })}. ${say(`why:${share.lastError}`)}`
        : say('shareSending', { host });
    case 'failed':
      return `${say('shareRefused', { host })}. ${say(`why:${share.reason}`)}`;
    case 'ended':
      return `${say('shareEnded', { host })}. ${say('why:gone')}`;
    case 'done': {
      const { expiresAt } = share.created;
      const until = expiresAt && formatDate(expiresAt, language);
      if (until && stateOf(share) === 'ended') return say('shareExpired', { date: until, host });
      const made = say('shareMade', { date: formatDate(share.requestedAt, language), host });
      return until ? `${made}, ${say('shareUntil', { date: until })}` : made;
    }
  }
}

function notDeleted(code: FailureCode, host: string, say: Say): string {
  return say(code === 'not-allowed' ? 'shareNotAllowed' : 'shareNotDeleted', { host });
}

function webPage(address: string): string | null {
  return /^https?:\/\//.test(address) ? address : null;
}
