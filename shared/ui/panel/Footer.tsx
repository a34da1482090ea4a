import { useId, useState } from 'preact/hooks';
import type { ReadyState } from '../types.ts';
import { useView } from '../view.tsx';

export interface FooterProps {
  readonly ready: ReadyState;
  readonly onShare: () => void;
}

/** What can be done with the whole report: keep it, take it elsewhere, share it. */
export function Footer({ ready, onShare }: FooterProps) {
  const { t, actions } = useView();
  const saveWords = {
    unsaved: t('save'),
    saving: t('saving'),
    saved: t('saved'),
    failed: t('saveFailed'),
  }[ready.save];
  return (
    <footer class="panel-foot">
      {actions.onSave && (
        <button
          type="button"
          class="button"
          disabled={ready.save === 'saving'}
          onClick={() => actions.onSave?.()}
        >
          {ready.save === 'saved' && <span aria-hidden="true">✓ </span>}
          {saveWords}
        </button>
      )}
      {actions.onExport && ready.formats.length > 0 && <ExportMenu ready={ready} />}
      {actions.onShare && (
        <button type="button" class="button primary" onClick={onShare}>
          {t(ready.share.kind === 'sending' ? 'sharing' : 'share')}
        </button>
      )}
    </footer>
  );
}

/** The formats, as a menu above its button. */
function ExportMenu({ ready }: { ready: ReadyState }) {
  const { t, actions } = useView();
  const [open, setOpen] = useState(false);
  const menu = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu's holder is no fieldset of a form
    <div
      class="menu-holder"
      role="group"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        event.currentTarget.querySelector('button')?.focus();
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node) || !event.currentTarget.contains(next)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls={menu}
        onClick={() => setOpen(!open)}
      >
        {t('export')} <span aria-hidden="true">▴</span>
      </button>
      <ul id={menu} class="menu" aria-label={t('exportAs')} hidden={!open}>
        {ready.formats.map((format) => (
          <li key={format.id}>
            <button
              type="button"
              onClick={() => {
                actions.onExport?.(format.id);
                setOpen(false);
              }}
            >
              {format.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
