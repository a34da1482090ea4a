import { useEffect, useRef, useState } from 'preact/hooks';

const PAUSE_MS = 400;

/**
 * A text being typed: written after a pause, when the field is left, and when the page goes away,
 * so that closing the tab loses nothing that was typed before the last pause.
 */
export function useDraft(stored: string, write: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const writer = useRef(write);
  writer.current = write;

  const flush = () => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const text = pending.current;
    pending.current = null;
    writer.current(text);
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return {
    value: draft ?? stored,
    onInput: (text: string) => {
      setDraft(text);
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    /** The field was left: what is stored is shown again. */
    onBlur: () => {
      flush();
      setDraft(null);
    },
  };
}
