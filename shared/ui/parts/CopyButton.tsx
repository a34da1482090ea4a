import { useEffect, useState } from 'preact/hooks';
import { useView } from '../view.tsx';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

const SAID_FOR_MS = 2000;

/** Copies a text. Only where something can copy: the panel's surroundings say how. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t, actions } = useView();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = actions.onCopy;
  if (!copy) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        copy(text);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{copied ? t('copied') : label}</span>
    </button>
  );
}
