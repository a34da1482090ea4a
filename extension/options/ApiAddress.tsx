import { useState } from 'preact/hooks';
import { callBackground } from '../messaging/channel.ts';
import { apiAddress, type Settings, saveSettings } from '../settings.ts';
import type { Say } from './words.ts';

type Status =
  | { kind: 'none' }
  | { kind: 'wrong' }
  | { kind: 'testing' }
  | { kind: 'answers'; version: string }
  | { kind: 'silent' };

/** The API's address: saved only if it is one, and tested by asking it. */
export function ApiAddress({ settings, say }: { settings: Settings; say: Say }) {
  const [typed, setTyped] = useState(settings.apiUrl ?? '');
  const [status, setStatus] = useState<Status>({ kind: 'none' });
  const save = async () => {
    const address = apiAddress(typed);
    if (typed.trim() !== '' && address === null) {
      setStatus({ kind: 'wrong' });
      return;
    }
    await saveSettings({ apiUrl: address });
    setStatus({ kind: 'testing' });
    try {
      const { version } = await callBackground('ping');
      setStatus({ kind: 'answers', version });
    } catch {
      setStatus({ kind: 'silent' });
    }
  };
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for="api-url">{say('apiUrl')}</label>
      <div class="line">
        <input
          id="api-url"
          type="text"
          inputMode="url"
          spellcheck={false}
          placeholder={import.meta.env.WXT_API_URL}
          value={typed}
          aria-invalid={status.kind === 'wrong'}
          aria-describedby="api-explain api-status"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say('apiSave')}
        </button>
      </div>
      <p class="small muted" id="api-explain">
        {say('apiExplain', { address: import.meta.env.WXT_API_URL })}
      </p>
      <p class="small" id="api-status" role="status">
        {statusWords(status, say)}
      </p>
    </form>
  );
}

function statusWords(status: Status, say: Say): string {
  switch (status.kind) {
    case 'none':
      return '';
    case 'wrong':
      return say('apiWrong');
    case 'testing':
      return say('apiTesting');
    case 'answers':
      return `${say('apiSaved')} ${say('apiAnswers', { version: status.version })}`;
    case 'silent':
      return `${say('apiSaved')} ${say('apiSilent')}`;
  }
}
