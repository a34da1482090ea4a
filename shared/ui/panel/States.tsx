import type { ComponentChildren } from 'preact';
import { reasonMessages } from '../../messages/reasons.ts';
import type { UiKey } from '../../messages/translate.ts';
import { type PanelState, READING_STEPS } from '../types.ts';
import { useView } from '../view.tsx';

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

export function NotAReport({ state }: { readonly state: Of<'not-a-report'> }) {
  const { t, language, actions } = useView();
  return (
    <Notice title="notReportTitle">
      {state.title && <p class="muted">{state.title}</p>}
      {state.reasons.length > 0 && (
        <>
          <h2>{t('notReportWhy')}</h2>
          <ul class="reasons">
            {state.reasons.map((reason) => (
              <li key={reason}>{reasonMessages[reason]?.[language] ?? reason}</li>
            ))}
          </ul>
        </>
      )}
      {actions.onReadAnyway && (
        <button type="button" class="button" onClick={() => actions.onReadAnyway?.()}>
          {t('readAnyway')}
        </button>
      )}
    </Notice>
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
