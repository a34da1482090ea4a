import { useId } from 'preact/hooks';
import { ReportKind } from '#shared/contract/index.ts';
import type { ReportEdits } from '#shared/formats/index.ts';
import { useView } from '#shared/ui/view.tsx';
import { entryHead } from '../entry.ts';
import type { LibraryEntry } from '../schema.ts';
import type { EntryChanges } from '../store.ts';
import { readDate, writeDate } from './dates.ts';
import { useDraft } from './use-draft.ts';
import { useWords } from './words.tsx';

type Field = keyof ReportEdits;
const TEXT_FIELDS = ['title', 'number', 'date', 'issuer', 'place'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

export interface MetadataFormProps {
  entry: LibraryEntry;
  onChange: (change: (entry: LibraryEntry) => EntryChanges) => void;
}

/** The report's head, to be corrected; what the page itself says stays beside it. */
export function MetadataForm({ entry, onChange }: MetadataFormProps) {
  const { say } = useWords();
  const { t } = useView();
  const kindId = useId();
  const head = entryHead(entry);
  const edit = <F extends Field>(field: F, value: ReportEdits[F]) =>
    onChange((now) => ({ edits: withEdit(now, field, value) }));
  return (
    <div class="metadata">
      <TextField entry={entry} field="title" onEdit={edit} />
      <div class="field">
        <label for={kindId}>{say('kind')}</label>
        <select
          id={kindId}
          value={head.kind ?? ''}
          onChange={(event) =>
            edit('kind', ReportKind.safeParse(event.currentTarget.value).data ?? null)
          }
        >
          <option value="">{say('kindOpen')}</option>
          {ReportKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {t(`reportKind:${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {TEXT_FIELDS.slice(1).map((field) => (
        <TextField key={field} entry={entry} field={field} onEdit={edit} />
      ))}
    </div>
  );
}

/** The edits with one more; a value that the page says itself is none. */
export function withEdit<F extends Field>(
  { edits, read }: Pick<LibraryEntry, 'edits' | 'read'>,
  field: F,
  value: ReportEdits[F],
): ReportEdits {
  const { [field]: _, ...others } = edits;
  return value === read[field] ? others : { ...others, [field]: value };
}

interface TextFieldProps {
  entry: LibraryEntry;
  field: TextField;
  onEdit: (field: TextField, value: string | null) => void;
}

function TextField({ entry, field, onEdit }: TextFieldProps) {
  const { say } = useWords();
  const id = useId();
  const shown = (value: string | null) => (field === 'date' ? writeDate(value) : (value ?? ''));
  const read = (text: string) => (field === 'date' ? readDate(text) : text.trim() || null);
  const draft = useDraft(shown(entryHead(entry)[field]), (text) => {
    const value = read(text);
    if (value !== undefined) onEdit(field, value);
  });
  const wrong = read(draft.value) === undefined;
  const edited = entry.edits[field] !== undefined;
  const Input = field === 'title' ? 'textarea' : 'input';
  return (
    <div class="field">
      <label for={id}>{say(field)}</label>
      <Input
        id={id}
        {...(field === 'title' ? { rows: 2 } : { type: 'text' })}
        maxLength={2000}
        lang="vi"
        value={draft.value}
        placeholder={field === 'date' ? say('dateHint') : undefined}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong || edited ? `${id}-about` : undefined}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.onBlur}
      />
      {(wrong || edited) && (
        <p id={`${id}-about`} class="small muted">
          {wrong
            ? say('dateWrong')
            : entry.read[field] === null
              ? say('asReadEmpty')
              : say('asRead', { value: shown(entry.read[field]) })}
          {edited && !wrong && (
            <>
              {' '}
              <button type="button" class="link" onClick={() => onEdit(field, entry.read[field])}>
                {say('restoreRead')}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
