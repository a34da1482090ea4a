/** Longer words may break, so that nothing runs out of its box. */
const LONGEST = 24;

/** A document's symbol or a date: a digit, and a dash or a slash. */
function isSymbol(word: string): boolean {
  return word.length <= LONGEST && /\d/.test(word) && /[-/]/.test(word);
}

/** Words whose symbols ("52-NQ/TW") are not broken over two lines; what is copied stays the same. */
export function Unbroken({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(' ').map((word, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of one text never move
        <Word key={i} word={word} space={i > 0} />
      ))}
    </>
  );
}

function Word({ word, space }: { word: string; space: boolean }) {
  return (
    <>
      {space && ' '}
      {isSymbol(word) ? <span class="unbroken">{word}</span> : word}
    </>
  );
}
