import type { Attachment } from '../../contract/index.ts';
import type { ArchiveEntry } from '../../files/file-error.ts';
import { webAddress } from '../text/text-fragment.ts';
import type { FileStep, FileView, PanelState } from '../types.ts';
import { useView } from '../view.tsx';
import { stepWords, whyWords } from './file-words.ts';

type Of<Kind extends PanelState['kind']> = Extract<PanelState, { kind: Kind }>;

const MB = 1024 * 1024;
const size = (bytes: number) => Math.round((bytes / MB) * 10) / 10;

/** A file on its way: how far it is, and how to stop it. */
export function ReadingFile({ state }: { readonly state: Of<'reading-file'> }) {
  const view = useView();
  const { t, actions } = view;
  const { file, step } = state;
  const words = stepWords(step, view);
  return (
    <div class="notice">
      <h1>{file.label}</h1>
      <p>{words}</p>
      <progress aria-label={words} {...progressOf(step)} />
      {step.kind === 'fetching' && step.received > 0 && (
        <p class="small muted num">
          {step.total === null
            ? t('received', { size: size(step.received) })
            : t('receivedOf', { size: size(step.received), total: size(step.total) })}
        </p>
      )}
      {step.kind === 'ocr' && (
        <>
          {step.secondsLeft !== null && (
            <p class="small muted num">{t('timeLeft', { minutes: minutes(step.secondsLeft) })}</p>
          )}
          {step.soFar && <blockquote class="small">{step.soFar}</blockquote>}
          {step.page > 1 && actions.onEnough && (
            <button type="button" class="button primary" onClick={() => actions.onEnough?.()}>
              {t('enoughPages')}
            </button>
          )}
        </>
      )}
      {actions.onCancelFile && (
        <button type="button" class="button" onClick={() => actions.onCancelFile?.()}>
          {t('stopReading')}
        </button>
      )}
    </div>
  );
}

/** Seconds as minutes, at least one. */
const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
/** A bar's length; none where the end is not known. */
function progressOf(step: FileStep): { max?: number; value?: number } {
  if (step.kind === 'fetching')
    return step.total === null ? {} : { max: step.total, value: step.received };
  return step.kind === 'pages' || step.kind === 'ocr' ? { max: step.of, value: step.page - 1 } : {};
}

/** Failures that another try may mend. */
const PASSING: ReadonlySet<string> = new Set([
  'offline',
  'no-answer',
  'sign-in',
  'refused',
  'damaged',
  'unknown',
]);

export function FileFailed({ state }: { readonly state: Of<'file-failed'> }) {
  const view = useView();
  const { t, actions, language } = view;
  const { file, why, canReadOnDevice } = state;
  const isArchive = 'file' in why && why.file === 'archive';
  const canRetry = 'text' in why || PASSING.has(why.file);
  return (
    <div class="notice">
      <h1>{t(isArchive ? 'archiveFiles' : 'fileFailedTitle')}</h1>
      <p class="muted">{file.label}</p>
      <p>{whyWords(state, view)}</p>
      {'file' in why && why.entries.length > 0 && (
        <Members entries={why.entries} canRead={why.file === 'archive'} />
      )}
      <p class="notice-actions">
        {'file' in why && why.offer && actions.onRecognise && (
          <button type="button" class="button primary" onClick={() => actions.onRecognise?.()}>
            {why.offer[language]}
          </button>
        )}
        {canRetry && actions.onRetry && (
          <button type="button" class="button primary" onClick={() => actions.onRetry?.()}>
            {t('retry')}
          </button>
        )}
        {canReadOnDevice && actions.onReadOnDevice && (
          <button type="button" class="button" onClick={() => actions.onReadOnDevice?.()}>
            {t('readOnDevice')}
          </button>
        )}
        <OpenFile file={file} class="button" />
        <BackToPage />
      </p>
    </div>
  );
}

/** What an archive holds; each of a ZIP's files can be read. */
function Members({
  entries,
  canRead,
}: {
  readonly entries: readonly ArchiveEntry[];
  readonly canRead: boolean;
}) {
  const { t, actions } = useView();
  return (
    <ul class="file-list" aria-label={t('archiveFiles')}>
      {entries.map(({ name }) => (
        <li key={name} class="card file">
          <p class="file-name">{name}</p>
          {canRead && actions.onReadMember && (
            <button
              type="button"
              class="button"
              aria-label={t('readFileNamed', { name })}
              onClick={() => actions.onReadMember?.(name)}
            >
              {t('readFile')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Opens a file in a tab of its own, at a page where one is known. */
export function OpenFile({
  file,
  page = null,
  class: className,
}: {
  readonly file: Pick<Attachment, 'href'>;
  readonly page?: number | null;
  readonly class?: string;
}) {
  const { t } = useView();
  const href = webAddress(file.href);
  if (href === null) return null;
  const address = new URL(href);
  if (page !== null) address.hash = `page=${page}`;
  return (
    <a class={className} href={address.href} target="_blank" rel="noopener noreferrer">
      {page === null ? t('openFile') : t('openFileAt', { page })}
    </a>
  );
}

function BackToPage() {
  const { t, actions } = useView();
  if (!actions.onBackToPage) return null;
  return (
    <button type="button" class="button" onClick={() => actions.onBackToPage?.()}>
      <span aria-hidden="true">←</span> {t('backToPage')}
    </button>
  );
}

/** Which file the panel shows, and what is to be known of its text. */
export function FileHead({ file }: { readonly file: FileView }) {
  const { t, language } = useView();
  const { pageCount, blankPages, isConverted, kind, label, remark } = file;
  const remarks = [
    isConverted && t('fileConverted'),
    remark?.[language],
    blankPages.length > 0 && !remark && t('fileScans', { pages: pageList(blankPages) }),
  ].filter((words) => words);
  return (
    <section class="file-head" aria-label={t('readingOfFile')}>
      <p class="file-bar">
        <BackToPage />
        <OpenFile file={file} class="link" />
      </p>
      <p class="file-name">
        <span class="tag">{t(`fileKind:${kind}`)}</span> <b>{label}</b>
        {pageCount !== null && (
          <span class="small muted"> · {t('pageCount', { count: pageCount })}</span>
        )}
      </p>
      {remarks.map((words) => (
        <p key={words} class="small">
          {words}
        </p>
      ))}
    </section>
  );
}

const MOST_NAMED = 12;

/** "2, 5–9": page numbers, those that follow each other as a range. */
export function pageList(pages: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const words = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return words.slice(0, MOST_NAMED).join(', ') + (words.length > MOST_NAMED ? '…' : '');
}
