import { useId, useState } from 'preact/hooks';
import type { Visibility } from '../../contract/index.ts';
import { MAX_NOTE } from '../../contract/limits.ts';
import { VISIBILITIES } from '../../contract/lists.ts';
import { provenanceSentence } from '../../messages/provenance.ts';
import { formatDate } from '../../messages/translate.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { NoteView, ShareState } from '../types.ts';
import { useView } from '../view.tsx';
import { Dialog } from './Dialog.tsx';

const EXPIRIES = ['never', '7', '30', '365'] as const;

export interface ShareSheetProps {
  readonly share: ShareState;
  readonly notes: readonly NoteView[];
  readonly onClose: () => void;
}

/** Making a share, and what became of it. */
export function ShareSheet({ share, notes, onClose }: ShareSheetProps) {
  const { t } = useView();
  return (
    <Dialog title={t(share.kind === 'done' ? 'shareDone' : 'shareTitle')} onClose={onClose}>
      {share.kind === 'done' ? (
        <ShareDone share={share} />
      ) : (
        <ShareForm share={share} notes={notes} />
      )}
    </Dialog>
  );
}

function ShareForm({ share, notes }: { share: ShareState; notes: readonly NoteView[] }) {
  const { t, actions } = useView();
  const [note, setNote] = useState('');
  const [includeNotes, setIncludeNotes] = useState(false);
  const [expires, setExpires] = useState<(typeof EXPIRIES)[number]>('never');
  const [visibility, setVisibility] = useState<Visibility>('unlisted');
  const noteId = useId();
  const expiresId = useId();
  return (
    <form
      class="share-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.onShare?.({
          note: note.trim() || null,
          includeNotes,
          expiresInDays: expires === 'never' ? null : Number(expires),
          visibility,
        });
      }}
    >
      <ShareStatus share={share} />
      <p class="muted small">{t('shareExplain')}</p>
      <fieldset class="visibility">
        <legend>{t('shareVisibility')}</legend>
        {VISIBILITIES.map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="visibility"
              value={one}
              checked={visibility === one}
              onChange={() => setVisibility(one)}
            />
            <span>{t(`visibility:${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <label for={noteId}>{t('shareNote')}</label>
      <textarea
        id={noteId}
        rows={2}
        maxLength={MAX_NOTE}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      {notes.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={includeNotes}
            onChange={(event) => setIncludeNotes(event.currentTarget.checked)}
          />
          {t('shareWithNotes', { count: notes.length })}
        </label>
      )}
      <label for={expiresId}>{t('shareExpires')}</label>
      <select
        id={expiresId}
        value={expires}
        onChange={(event) =>
          setExpires(EXPIRIES.find((one) => one === event.currentTarget.value) ?? 'never')
        }
      >
        {EXPIRIES.map((one) => (
          <option key={one} value={one}>
            {t(`expires:${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" class="button primary" disabled={share.kind === 'sending'}>
        {t(share.kind === 'sending' ? 'sharing' : 'shareCreate')}
      </button>
    </form>
  );
}

function ShareStatus({ share }: { share: ShareState }) {
  const { t } = useView();
  if (share.kind === 'waiting') return <p class="status-line">{t('shareWaiting')}</p>;
  if (share.kind === 'deleted') return <p class="status-line">{t('shareDeleted')}</p>;
  if (share.kind === 'failed') {
    return (
      <p class="status-line bad">
        {t('shareFailed')} {t(`failed:${share.code}`)}
      </p>
    );
  }
  return null;
}

function ShareDone({ share }: { share: Extract<ShareState, { kind: 'done' }> }) {
  const { t, language, actions } = useView();
  return (
    <div class="share-done">
      <p>
        <a class="share-url" href={share.url} target="_blank" rel="noopener noreferrer">
          {share.url}
        </a>
      </p>
      <p class={`provenance p-${share.verification.status}`}>
        {provenanceSentence(share.verification, language)}
      </p>
      <p class="small muted">{t(`visibility:${share.visibility}`)}</p>
      {share.notesLeftOut ? (
        <p class="small">{t('notesLeftOut', { count: share.notesLeftOut })}</p>
      ) : null}
      {share.expiresAt && (
        <p class="small muted">
          {t('shareUntil', { date: formatDate(share.expiresAt, language) })}
        </p>
      )}
      <p class="card-links">
        <CopyButton text={share.url} label={t('copyLink')} class="button primary" />
        {actions.onUnshare && (
          <button type="button" class="link danger" onClick={() => actions.onUnshare?.()}>
            {t('unshare')}
          </button>
        )}
      </p>
    </div>
  );
}
