import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '#shared/contract/index.ts';
import { callPage } from '../messaging/channel.ts';
import type { Say } from './words.ts';

/** Deletes what Soi keeps in this browser: library, notes, settings, waiting shares. */
async function deleteEverything(): Promise<void> {
  const { openLibrary } = await import('../library/store.ts');
  await (await openLibrary()).clear();
  await browser.storage.local.clear();
  await browser.alarms.clearAll();
  // Open pages still show notes that are gone, and could bring them back by a change.
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && callPage(id, 'reloadNotes').catch(() => undefined)),
  );
}

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** A size in words, 1,2 MB. */
export function sizeWords(bytes: number, language: Language): string {
  let unit = 0;
  let size = bytes;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: unit === 0 ? 0 : 1,
  }).format(size);
  return `${number} ${UNITS[unit]}`;
}

export function DataSection({ say, language }: { say: Say; language: Language }) {
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  const [used, setUsed] = useState<number | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void navigator.storage?.estimate().then(({ usage }) => setUsed(usage ?? null));
    if (step === 'sure') keep.current?.focus();
  }, [step]);
  return (
    <section class="card" aria-labelledby="data-title">
      <h2 id="data-title">{say('dataTitle')}</h2>
      <p>{say('dataExplain')}</p>
      {used !== null && <p class="muted">{say('dataUsed', { size: sizeWords(used, language) })}</p>}
      {step === 'sure' ? (
        <div class="sure">
          <p role="alert">{say('deleteSure')}</p>
          <button type="button" class="button" ref={keep} onClick={() => setStep('idle')}>
            {say('deleteNo')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => void deleteEverything().then(() => setStep('done'))}
          >
            {say('deleteYes')}
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setStep('sure')}>
          {say('deleteAll')}
        </button>
      )}
      <p role="status">{step === 'done' ? say('deleteDone') : ''}</p>
    </section>
  );
}
