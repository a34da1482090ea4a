import { useView } from '../view.tsx';
import { Dialog } from './Dialog.tsx';

/** The keys of the panel; the one table that the help shows. */
const KEYS = [
  ['←  →', 'keyTabs'],
  ['/', 'keySearch'],
  ['j', 'keyNextMark'],
  ['k', 'keyPreviousMark'],
  ['n', 'keyNextFinding'],
  ['Esc', 'keyClear'],
  ['?', 'keyHelp'],
] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useView();
  return (
    <Dialog title={t('helpTitle')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
