import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#shared/contract/index.ts';
import { formatDate } from '#shared/messages/dates.ts';
import { provenanceLine } from '#shared/messages/provenance.ts';
import type { Share } from '../messaging/calls.ts';
import { callBackground, listen } from '../messaging/channel.ts';
import type { Say } from './words.ts';

/** The shares made here and those that wait, each to be deleted. */
export function SharesSection({ say, language }: { say: Say; language: Language }) {
  const [shares, setShares] = useState<readonly Share[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    const load = () => void callBackground('shares').then(setShares, () => undefined);
    load();
    return listen('from-background', {
      sharesChanged: () => {
        load();
        return null;
      },
    });
  }, []);
  const remove = async (key: string) => {
    setFailed(null);
    try {
      await callBackground('deleteShare', key);
      setShares(await callBackground('shares'));
    } catch {
      setFailed(key);
    }
  };
  return (
    <section class="card" aria-labelledby="shares-title">
      <h2 id="shares-title">{say('sharesTitle')}</h2>
      {shares.length === 0 && <p class="muted">{say('sharesNone')}</p>}
      <ul class="shares">
        {shares.map((share) => (
          <li key={share.key}>
            <div>
              {share.status === 'done' ? (
                <a href={share.created.url} target="_blank" rel="noopener noreferrer">
                  {share.title || share.created.url}
                </a>
              ) : (
                <span>{share.title || share.pageUrl}</span>
              )}
              <p class="small muted">
                {share.status === 'waiting'
                  ? say('shareWaiting')
                  : say('shareMade', { date: formatDate(share.requestedAt, language) })}
                {share.status === 'done' &&
                  share.created.expiresAt &&
                  `, ${say('shareUntil', { date: formatDate(share.created.expiresAt, language) })}`}
              </p>
              {share.status === 'done' && (
                <p class="small">
                  {say(`visibility:${share.created.visibility}`)} ·{' '}
                  {provenanceLine(share.created.verification, language)}
                </p>
              )}
              {failed === share.key && (
                <p class="small" role="alert">
                  {say('shareFailed')}
                </p>
              )}
            </div>
            <button
              type="button"
              class="link danger"
              aria-label={say('shareDeleteOf', { title: share.title || share.pageUrl })}
              onClick={() => void remove(share.key)}
            >
              {say('shareDelete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
