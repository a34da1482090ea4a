import { useWords } from './words.tsx';

/** Nothing is saved yet: how to begin. */
export function Empty({ onImport }: { onImport: () => void }) {
  const { say } = useWords();
  return (
    <section class="empty">
      <h2>{say('emptyTitle')}</h2>
      <p>{say('emptyHow')}</p>
      <p class="muted">{say('emptyImport')}</p>
      <button type="button" class="button" onClick={onImport}>
        {say('import')}
      </button>
    </section>
  );
}

export function NothingFound() {
  const { say } = useWords();
  return (
    <section class="empty" aria-live="polite">
      <h2>{say('nothingFound')}</h2>
      <p class="muted">{say('nothingFoundHow')}</p>
    </section>
  );
}

/** The browser did not open the store: what can be done. */
export function OpenFailed({ onRetry }: { onRetry: () => void }) {
  const { say } = useWords();
  return (
    <main class="empty" aria-live="assertive">
      <h1>{say('openFailed')}</h1>
      <p>{say('openFailedHow')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {say('tryAgain')}
      </button>
    </main>
  );
}
