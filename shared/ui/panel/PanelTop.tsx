import { type Language, Language as Languages } from '../../contract/index.ts';
import type { ReadyState } from '../types.ts';
import { useView } from '../view.tsx';

export interface PanelTopProps {
  readonly readBy: ReadyState['readBy'] | null;
  readonly onHelp?: () => void;
}

/** The panel's own line: where the page was read, the library, the language, the keys. */
export function PanelTop({ readBy, onHelp }: PanelTopProps) {
  const { t, language, actions } = useView();
  return (
    <header class="panel-top">
      <b class="brand">{t('soi')}</b>
      <span class="read-by small muted">
        {readBy &&
          (readBy.place === 'device'
            ? t('readByDevice')
            : t('readByServer', { host: readBy.host }))}
      </span>
      {actions.onOpenLibrary && (
        <button type="button" class="top-button" onClick={() => actions.onOpenLibrary?.()}>
          {t('library')}
        </button>
      )}
      {actions.onLanguage && (
        <label class="language">
          <span class="visually-hidden">{t('language')}</span>
          <select
            value={language}
            onChange={(event) => actions.onLanguage?.(event.currentTarget.value as Language)}
          >
            {Languages.options.map((one) => (
              <option key={one} value={one}>
                {t(one === 'vi' ? 'languageVi' : 'languageEn')}
              </option>
            ))}
          </select>
        </label>
      )}
      {actions.onOpenOptions && (
        <button
          type="button"
          class="icon"
          aria-label={t('options')}
          title={t('options')}
          onClick={() => actions.onOpenOptions?.()}
        >
          <span aria-hidden="true">⚙</span>
        </button>
      )}
      {onHelp && (
        <button
          type="button"
          class="icon"
          aria-label={t('help')}
          title={t('help')}
          onClick={onHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
      )}
    </header>
  );
}
