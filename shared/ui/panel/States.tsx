import type { ComponentChildren } from 'preact';
import { reasonMessages } from '../../messages/reasons.ts';
import type { UiKey } from '../../messages/translate.ts';
import { type PanelState, READING_STEPS } from '../types.ts';
import { useView } from '../view.tsx';
import { FileList, FoldedFiles } from './Files.tsx';

type Of<Kind extends PanelState['kind']> = Extract<PanelState, { kind: Kind }>;

export function NotAPortal({ state }: { readonly state: Of<'not-a-portal'> }) {
  const { t, actions } = useView();
  return (
    <Notice title="notPortalTitle">
      <p>{t('notPortalText')}</p>
      {state.canAsk && actions.onAskPermission && (
        <button type="button" class="button" onClick={() => actions.onAskPermission?.()}>
          {t('askPermission', { host: state.host })}
        </button>
      )}
    </Notice>
  );
}

/** Pages that lead to many others: a file on them is not what they are about. */
const LEADS_ON: ReadonlySet<string> = new Set(['home-page', 'search-page', 'login-page']);

export function NotAReport({ state }: { readonly state: Of<'not-a-report'> }) {
  const { t } = useView();
  const { title, reasons, files = [] } = state;
  const isAboutFiles = files.length > 0 && !reasons.some((reason) => LEADS_ON.has(reason));
  if (isAboutFiles)
    return (
      <Notice title="filesTitle">
        {title && <p class="muted">{title}</p>}
        <p>{t(files.some(({ canFetch }) => canFetch) ? 'filesText' : 'filesNone')}</p>
        <FileList files={files} />
        <Reasons reasons={reasons} />
        <ReadAnyway />
      </Notice>
    );
  return (
    <Notice title="notReportTitle">
      {title && <p class="muted">{title}</p>}
      <Reasons reasons={reasons} />
      <ReadAnyway />
      <FoldedFiles files={files} />
    </Notice>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const { t, language } = useView();
  if (reasons.length === 0) return null;
  return (
    <>
      <h2>{t('notReportWhy')}</h2>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reasonMessages[reason]?.[language] ?? reason}</li>
        ))}
      </ul>
    </>
  );
}

function ReadAnyway() {
  const { t, actions } = useView();
  if (!actions.onReadAnyway) return null;
  return (
    <button type="button" class="button" onClick={() => actions.onReadAnyway?.()}>
      {t('readAnyway')}
    </button>
  );
}

export function Reading({ state }: { readonly state: Of<'reading'> }) {
  const { t } = useView();
  const step = READING_STEPS.indexOf(state.step) + 1;
  return (
    <div class="notice">
      {state.title && <h1>{state.title}</h1>}
      <p>{t(`reading:${state.step}`)}</p>
      <progress
        max={READING_STEPS.length + 1}
        value={step}
        aria-label={t(`reading:${state.step}`)}
      />
    </div>
  );
}

export function Failed({ state }: { readonly state: Of<'failed'> }) {
  const { t, actions } = useView();
  return (
    <Notice title="failedTitle">
      <p>{t(`failed:${state.code}`)}</p>
      {state.detail && <p class="small muted">{state.detail}</p>}
      <p class="notice-actions">
        {state.canRetry && actions.onRetry && (
          <button type="button" class="button primary" onClick={() => actions.onRetry?.()}>
            {t('retry')}
          </button>
        )}
        {state.canReadOnDevice && actions.onReadOnDevice && (
          <button type="button" class="button" onClick={() => actions.onReadOnDevice?.()}>
            {t('readOnDevice')}
          </button>
        )}
      </p>
    </Notice>
  );
}

function Notice({ title, children }: { title: UiKey; children: ComponentChildren }) {
  const { t } = useView();
  return (
    <div class="notice">
      <h1>{t(title)}</h1>
      {children}
    </div>
  );
}
