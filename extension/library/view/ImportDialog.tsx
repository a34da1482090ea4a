import { useId, useState } from 'preact/hooks';
import { type JsonProblem, readJson } from '#shared/formats/index.ts';
import { Dialog } from '#shared/ui/panel/Dialog.tsx';
import type { Library } from '../store.ts';
import { useToast } from './Toasts.tsx';
import { useWords } from './words.tsx';

export interface ImportDialogProps {
  library: Library;
  onClose: () => void;
  onImported: () => void;
}

type State =
  | { kind: 'asking' }
  | { kind: 'working' }
  | { kind: 'refused'; problems: readonly JsonProblem[] }
  | { kind: 'failed' };

/** Reads a file of Soi's own: checked whole, then written whole. */
export function ImportDialog({ library, onClose, onImported }: ImportDialogProps) {
  const { say } = useWords();
  const toast = useToast();
  const inputId = useId();
  const [state, setState] = useState<State>({ kind: 'asking' });

  const take = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'working' });
    try {
      const read = readJson(await file.text());
      if (!read.ok) {
        setState({ kind: 'refused', problems: read.problems });
        return;
      }
      const { added, present } = await library.import(read.items);
      const { notesRefused } = read;
      const refused = notesRefused > 0 ? ` ${say('notesRefused', { count: notesRefused })}` : '';
      toast(say('imported', { added, present }) + refused);
      onImported();
      onClose();
    } catch {
      setState({ kind: 'failed' });
    }
  };

  return (
    <Dialog title={say('importTitle')} onClose={onClose}>
      <p class="muted">{say('importHow')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file; the input below does the same */}
      <div
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <label for={inputId}>{say('chooseFile')}</label>
        <input
          id={inputId}
          type="file"
          accept=".json,application/json"
          disabled={state.kind === 'working'}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div aria-live="polite">
        {state.kind === 'working' && <p>{say('importing')}</p>}
        {state.kind === 'failed' && <p class="notice">{say('importFailed')}</p>}
        {state.kind === 'refused' && (
          <div class="notice">
            <p>{say('importRefused')}</p>
            <ul>
              {state.problems.map(({ code, path }) => (
                <li key={`${code}${path}`}>{say(`importProblem:${code}`, { path })}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  );
}
