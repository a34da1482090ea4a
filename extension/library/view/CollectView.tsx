import { useEffect, useState } from 'preact/hooks';
import { isPortalAddress } from '../../collecting/fetch-page.ts';
import { Progress, startCollecting, useTasks } from '../../collecting/Progress.tsx';
import { addTasks } from '../../collecting/queue.ts';
import { portalTabs } from '../../collecting/tabs.ts';
import type { CollectRequest } from '../../collecting/task.ts';
import { sayIn } from '../../collecting/words.ts';
import { hrefTo, TOP } from './route.ts';
import { useToast } from './Toasts.tsx';
import { useWords } from './words.tsx';

/** Many pages at once: a pasted list of addresses, the tabs that are open, and how far their reading is. */
export function CollectView() {
  const { language } = useWords();
  const say = sayIn(language);
  const toast = useToast();
  const tasks = useTasks();
  const [pasted, setPasted] = useState('');
  const tabs = usePortalTabs();
  const { addresses, refused } = readAddresses(pasted);
  const start = async (requests: readonly CollectRequest[]) => {
    const count = await addTasks(requests);
    toast(say('added', { count }));
    startCollecting();
  };
  return (
    <section class="across collect" aria-labelledby="across-title">
      <h2 id="across-title">{say('collectTitle')}</h2>
      <form
        class="collect-paste"
        onSubmit={(event) => {
          event.preventDefault();
          void start(addresses.map((url) => ({ url, label: url, tabId: null }))).then(() =>
            setPasted(''),
          );
        }}
      >
        <label for="collect-paste">{say('pasteLabel')}</label>
        <textarea
          id="collect-paste"
          rows={5}
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        {pasted.trim() !== '' && (
          <p class="small muted" role="status">
            {say('pasteCount', { count: addresses.length, refused })}
          </p>
        )}
        <p>
          <button type="submit" class="button primary" disabled={addresses.length === 0}>
            {say('readAndSave', { count: addresses.length })}
          </button>
        </p>
      </form>
      <section class="collect-tabs">
        <h3>{say('tabsTitle')}</h3>
        <p class="muted">{say(tabs.length > 0 ? 'tabsText' : 'tabsNone')}</p>
        {tabs.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void start(tabs.map(({ tabId, url, title }) => ({ tabId, url, label: title })))
            }
          >
            {say('tabsButton', { count: tabs.length })}
          </button>
        )}
      </section>
      {tasks.length === 0 ? (
        <p class="muted">{say('nothingYet')}</p>
      ) : (
        <Progress language={language} tasks={tasks} hrefOf={(key) => hrefTo(TOP, { open: key })} />
      )}
    </section>
  );
}

/** The open tabs of portals, counted anew whenever the reader comes back to this one. */
function usePortalTabs() {
  const [tabs, setTabs] = useState<Awaited<ReturnType<typeof portalTabs>>>([]);
  useEffect(() => {
    const look = () => void portalTabs().then(setTabs, () => undefined);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return tabs;
}

/** Longest list that is looked at, in letters. */
const LONGEST = 200_000;

/** The portals' addresses of a pasted text, each once, and how many lines hold none. */
export function readAddresses(pasted: string): { addresses: string[]; refused: number } {
  const addresses = new Set<string>();
  let refused = 0;
  for (const line of pasted.slice(0, LONGEST).split('\n')) {
    if (line.trim() === '') continue;
    // A line may be a table's, or a sentence with an address in it.
    const found = (line.match(/https?:\/\/[^\s<>"'|]+/g) ?? [line.trim()])
      .map((one) => one.replace(/[).,;]+$/, ''))
      .filter(isPortalAddress);
    for (const one of found) addresses.add(new URL(one).href);
    if (found.length === 0) refused++;
  }
  return { addresses: [...addresses], refused };
}
