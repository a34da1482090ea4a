import type { Language } from '../../contract/index.ts';
import type { ReadyState } from '../types.ts';
import { useView } from '../view.tsx';

export interface PanelTopProps {
  readonly readBy: ReadyState['readBy'] | null;
  readonly onHelp?: () => void;
}

/** The panel's own line: where the page was read, the library, the language, the keys. */
export function PanelTop({ readBy, onHelp }: PanelTopProps) {
  const { t, language, actions } = useView();
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <header class="panel-top">
      <b class="brand">{t('soi')}</b>
      <span class="read-by small muted">
        {readBy &&
          (readBy.place === 'device'
            ? t(readBy.isAway ? 'readByDeviceAway' : 'readByDevice')
            : t('readByServer', { host: readBy.host }))}
      </span>
      {actions.onOpenLibrary && (
        <button type="button" class="top-button" onClick={() => actions.onOpenLibrary?.()}>
          {t('library')}
        </button>
      )}
      {actions.onLanguage && (
        <button
          type="button"
          class="icon"
          lang={other}
          aria-label={t(other === 'vi' ? 'languageVi' : 'languageEn')}
          title={t(other === 'vi' ? 'languageVi' : 'languageEn')}
          onClick={() => actions.onLanguage?.(other)}
        >
          <span aria-hidden="true">{other.toUpperCase()}</span>
        </button>
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
