import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '#shared/contract/index.ts';
import type { Share } from '../messaging/calls.ts';
import { callBackground, listen } from '../messaging/channel.ts';
import { apiInUse } from '../platform/api-in-use.ts';
import type { Settings } from '../settings.ts';
import { ShareItem } from './ShareItem.tsx';
import type { Say } from './words.ts';

interface SharesSectionProps {
  settings: Settings;
  say: Say;
  language: Language;
}

/** The shares of this browser, each with its state and with what can be done. */
export function SharesSection({ settings, say, language }: SharesSectionProps) {
  const [shares, setShares] = useState<readonly Share[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
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
  return (
    <section class="card" aria-labelledby="shares-title">
      <h2 id="shares-title" ref={title} tabIndex={-1}>
        {say('sharesTitle')}
      </h2>
      {shares.length === 0 && <p class="muted">{say('sharesNone')}</p>}
      <ul class="shares">
        {shares.map((share) => (
          <ShareItem
            key={share.key}
            share={share}
            apiNow={apiInUse(settings)}
            say={say}
            language={language}
            onGone={() => title.current?.focus()}
          />
        ))}
      </ul>
    </section>
  );
}
