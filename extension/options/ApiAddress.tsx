import { useEffect, useRef, useState } from 'preact/hooks';
import type { Share } from '../messaging/calls.ts';
import { callBackground } from '../messaging/channel.ts';
import { apiInUse } from '../platform/api-in-use.ts';
import { apiAddress, type Settings, saveSettings } from '../settings.ts';
import { hostOf, type Say } from './words.ts';

type Status =
  | { kind: 'none' }
  | { kind: 'wrong' }
  | { kind: 'asking'; apiUrl: string | null; shares: readonly Share[] }
  | { kind: 'testing' }
  | { kind: 'answers'; version: string }
  | { kind: 'silent' };

/** The API's address: saved only if it is one and the reader agrees to the change, and tested by asking it. */
export function ApiAddress({ settings, say }: { settings: Settings; say: Say }) {
  const saved = settings.apiUrl ?? '';
  const [typed, setTyped] = useState(saved);
  const [status, setStatus] = useState<Status>({ kind: 'none' });
  const field = useRef<HTMLInputElement>(null);
  // It may be changed elsewhere: by "delete all data", or in another tab.
  useEffect(() => setTyped(saved), [saved]);

  const submit = async () => {
    const apiUrl = apiAddress(typed);
    if (typed.trim() !== '' && apiUrl === null) setStatus({ kind: 'wrong' });
    else if (apiInUse({ apiUrl }) === apiInUse(settings)) await save(apiUrl);
    else {
      const shares = await callBackground('shares').catch(() => []);
      setStatus({ kind: 'asking', apiUrl, shares });
    }
  };
  const save = async (apiUrl: string | null) => {
    setStatus({ kind: 'testing' });
    await saveSettings({ apiUrl });
    setTyped(apiUrl ?? '');
    try {
      const { version } = await callBackground('ping');
      setStatus({ kind: 'answers', version });
    } catch {
      setStatus({ kind: 'silent' });
    }
  };
  const keep = () => {
    setTyped(saved);
    setStatus({ kind: 'none' });
    field.current?.focus();
  };

  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for="api-url">{say('apiUrl')}</label>
      <div class="line">
        <input
          id="api-url"
          ref={field}
          type="text"
          inputMode="url"
          spellcheck={false}
          placeholder={import.meta.env.WXT_API_URL}
          value={typed}
          aria-invalid={status.kind === 'wrong'}
          aria-describedby="api-explain api-status"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            // What was asked or said is not of what is typed now.
            setStatus({ kind: 'none' });
          }}
        />
        <button type="submit" class="button">
          {say('apiSave')}
        </button>
      </div>
      <p class="small muted" id="api-explain">
        {say('apiExplain', { address: import.meta.env.WXT_API_URL })}
      </p>
      {status.kind === 'asking' && (
        <AskChange
          from={apiInUse(settings)}
          to={apiInUse(status)}
          shares={status.shares}
          say={say}
          onKeep={keep}
          onChange={() => {
            field.current?.focus();
            void save(status.apiUrl);
          }}
        />
      )}
      <p class="small" id="api-status" role="status">
        {statusWords(status, say)}
      </p>
    </form>
  );
}

interface AskChangeProps {
  /** Addresses of the API in use and of the one to come. */
  from: string;
  to: string;
  shares: readonly Share[];
  say: Say;
  onKeep: () => void;
  onChange: () => void;
}

/** Asks before another API is used: what is sent there from then on, and what becomes of shares of the old one. */
function AskChange({ from, to, shares, say, onKeep, onChange }: AskChangeProps) {
  const keep = useRef<HTMLButtonElement>(null);
  // The harmless answer has the focus.
  useEffect(() => keep.current?.focus(), []);
  const hosts = { new: hostOf(to), old: hostOf(from) };
  const countOf = (status: Share['status']) =>
    shares.filter((one) => one.api === from && one.status === status).length;
  const made = countOf('done');
  const waiting = countOf('waiting');
  return (
    <div class="sure" role="alertdialog" aria-labelledby="api-ask" aria-describedby="api-ask-what">
      <p id="api-ask">
        <strong>{say('apiAsk', hosts)}</strong>
      </p>
      <div id="api-ask-what">
        <p>{say('apiAskSent', hosts)}</p>
        {made > 0 && <p>{say('apiAskMade', { ...hosts, count: made })}</p>}
        {waiting > 0 && <p>{say('apiAskWaiting', { ...hosts, count: waiting })}</p>}
      </div>
      <button type="button" class="button" ref={keep} onClick={onKeep}>
        {say('apiNo', hosts)}
      </button>
      <button type="button" class="button" onClick={onChange}>
        {say('apiYes', hosts)}
      </button>
    </div>
  );
}

function statusWords(status: Status, say: Say): string {
  switch (status.kind) {
    case 'none':
    case 'asking':
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
