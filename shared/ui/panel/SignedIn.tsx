import { useView } from '../view.tsx';

/** Why a page was read here and not sent, and how to send it. */
export function SignedIn() {
  const { t, actions } = useView();
  return (
    <section class="signed-in small" aria-label={t('readByDevice')}>
      <p>{t('signedIn')}</p>
      {actions.onSend && (
        <button type="button" class="button" onClick={() => actions.onSend?.()}>
          {t('sendForReading')}
        </button>
      )}
    </section>
  );
}
