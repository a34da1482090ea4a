import { webAddress } from '../text/text-fragment.ts';
import type { OfferedFile } from '../types.ts';
import { useView } from '../view.tsx';

export interface FilesProps {
  readonly files: readonly OfferedFile[];
}

/** The page's files, folded: the page itself is what is read. */
export function FoldedFiles({ files }: FilesProps) {
  const { t } = useView();
  if (files.length === 0) return null;
  return (
    <details class="files">
      <summary>
        {t('files')} <span class="n">{files.length}</span>
      </summary>
      <FileList files={files} />
    </details>
  );
}

/** Every file with its kind and its link; a button where it can be read here. */
export function FileList({ files }: FilesProps) {
  const { t } = useView();
  return (
    <ul class="file-list" aria-label={t('files')}>
      {files.map((file) => (
        <FileItem key={file.href} file={file} />
      ))}
    </ul>
  );
}

function FileItem({ file }: { file: OfferedFile }) {
  const { t, actions } = useView();
  const { kind, label, canFetch, host } = file;
  const href = webAddress(file.href);
  if (href === null) return null;
  return (
    <li class="card file">
      <p class="file-name">
        <span class="tag">{t(`fileKind:${kind}`)}</span>{' '}
        <a href={href} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      </p>
      {host !== null && canFetch && <p class="small muted">{t('fileOtherHost', { host })}</p>}
      {canFetch && actions.onReadFile ? (
        <button
          type="button"
          class="button"
          aria-label={t('readFileNamed', { name: label })}
          onClick={() => actions.onReadFile?.(file)}
        >
          {t('readFile')}
        </button>
      ) : (
        <p class="small muted">
          {canFetch ? null : t('fileElsewhere', { host: host ?? new URL(href).host })}
        </p>
      )}
    </li>
  );
}
