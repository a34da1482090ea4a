import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '#shared/contract/index.ts';
import { libraryTranslator, type SayLibrary } from '#shared/messages/library.ts';
import { ViewProvider } from '#shared/ui/view.tsx';

interface Words {
  say: SayLibrary;
  language: Language;
}

const WordsContext = createContext<Words>({ say: libraryTranslator('vi'), language: 'vi' });

/** Gives the library and the shared components below it their language. */
export function WordsProvider({
  language,
  children,
}: {
  language: Language;
  children: ComponentChildren;
}) {
  const words = useMemo(() => ({ language, say: libraryTranslator(language) }), [language]);
  return (
    <WordsContext.Provider value={words}>
      <ViewProvider language={language}>{children}</ViewProvider>
    </WordsContext.Provider>
  );
}

export function useWords(): Words {
  return useContext(WordsContext);
}
