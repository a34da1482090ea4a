import { useEffect, useState } from 'preact/hooks';
import { useView } from '../view.tsx';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** A quiet link among others unless told otherwise. */
  readonly class?: string;
}

const SAID_FOR_MS = 2000;

/** Copies a text. Only where something can copy: the panel's surroundings say how. */
export function CopyButton({ text, label, class: className = 'link' }: CopyButtonProps) {
  const { t, actions } = useView();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const clipboard = globalThis.navigator?.clipboard as Clipboard | undefined;
  const copy = actions.onCopy ?? (clipboard && ((words: string) => clipboard.writeText(words)));
  if (!copy) return null;
  return (
    <button
      type="button"
      class={className}
      onClick={() => {
        copy(text);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{copied ? t('copied') : label}</span>
    </button>
  );
}
