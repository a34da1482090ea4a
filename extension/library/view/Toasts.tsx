import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from './words.tsx';

interface Toast {
  id: number;
  text: string;
  undo: (() => Promise<void>) | null;
}

type ShowToast = (text: string, undo?: () => Promise<void>) => void;
const ToastContext = createContext<ShowToast>(() => undefined);

/** Says what happened, and takes it back. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** A message that can be undone stays until it is closed; another one goes after a while. */
const SHOWN_MS = 6000;

export function Toasts({ children }: { children: ComponentChildren }) {
  const { say } = useWords();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const close = useCallback(
    (id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useMemo<ShowToast>(
    () => (text, undo) => {
      const id = ++next.current;
      setToasts((now) => [...now.slice(-2), { id, text, undo: undo ?? null }]);
      if (!undo) setTimeout(() => close(id), SHOWN_MS);
    },
    [close],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toasts" role="status" aria-live="polite">
        {toasts.map(({ id, text, undo }) => (
          <div key={id} class="toast">
            <span>{text}</span>
            {undo && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  close(id);
                  undo().catch(() => show(say('failed')));
                }}
              >
                {say('undo')}
              </button>
            )}
            <button
              type="button"
              class="icon"
              aria-label={say('dismiss')}
              onClick={() => close(id)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </div>
        ))}
      </div>
    </ToastContext.Provider>
  );
}
