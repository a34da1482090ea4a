import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#shared/contract/index.ts';
import { openDatabaseOnce } from '../library/open.ts';
import { callPage } from '../messaging/channel.ts';
import { extensionUrl } from '../platform/address.ts';
import { type Listed, listedArticles } from './listed.ts';
import { Progress, startCollecting, useTasks } from './Progress.tsx';
import { addTasks } from './queue.ts';
import { sayIn } from './words.ts';

export interface PanelCollectProps {
  tabId: number;
  language: Language;
}

interface Offered extends Listed {
  isSaved: boolean;
}

/** Articles that are shown at first. */
const FEW = 30;

/** What a list page leads to, to be chosen, read and saved; and how far that is. */
export function PanelCollect({ tabId, language }: PanelCollectProps) {
  const say = sayIn(language);
  const tasks = useTasks();
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(FEW);
  useEffect(() => {
    let current = true;
    offer(tabId).then(
      (found) => {
        if (!current) return;
        setOffered(found);
        const first = found.filter(({ isMain, isSaved }) => isMain && !isSaved);
        setChosen(new Set(first.map(({ url }) => url)));
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [tabId]);
  const toggle = (url: string) => {
    const next = new Set(chosen);
    if (!next.delete(url)) next.add(url);
    setChosen(next);
  };
  const start = async () => {
    const picked = offered.filter(({ url }) => chosen.has(url));
    await addTasks(picked.map(({ url, label }) => ({ url, label, tabId: null })));
    setChosen(new Set());
    startCollecting();
  };
  const all = offered.length > 0 && chosen.size === offered.length;
  return (
    <div class="collect">
      <Progress
        language={language}
        tasks={tasks}
        hrefOf={(key) => extensionUrl(`/library.html#open=${key}`)}
      />
      {offered.length > 0 && (
        <form
          class="collect-offer"
          aria-labelledby="collect-offer"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <h2 id="collect-offer">{say('offerTitle')}</h2>
          <p class="muted">{say('offerText')}</p>
          <p class="collect-actions">
            <button type="submit" class="button primary" disabled={chosen.size === 0}>
              {say('readAndSave', { count: chosen.size })}
            </button>
            <label>
              <input
                type="checkbox"
                checked={all}
                onChange={() => setChosen(new Set(all ? [] : offered.map(({ url }) => url)))}
              />{' '}
              {say('chooseAll')}
            </label>
          </p>
          <ul class="collect-list">
            {offered.slice(0, limit).map(({ url, label, isSaved }) => (
              <li key={url}>
                <label>
                  <input type="checkbox" checked={chosen.has(url)} onChange={() => toggle(url)} />
                  <span lang="vi">{label}</span>
                  {isSaved && <span class="tag">{say('alreadySaved')}</span>}
                </label>
              </li>
            ))}
          </ul>
          {offered.length > limit && (
            <button type="button" class="button" onClick={() => setLimit(offered.length)}>
              {say('more', { count: offered.length - limit })}
            </button>
          )}
        </form>
      )}
    </div>
  );
}

/** The articles that the page of a tab leads to, as it stands, and which of them are in the library. */
async function offer(tabId: number): Promise<Offered[]> {
  const { html, url } = await callPage(tabId, 'snapshot');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const db = await openDatabaseOnce();
  return Promise.all(
    listedArticles(page, url).map(async (one) => ({
      ...one,
      isSaved: (await db.getKeyFromIndex('entries', 'url', one.url)) !== undefined,
    })),
  );
}
