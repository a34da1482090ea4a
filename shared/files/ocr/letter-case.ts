/** Letters that look the same small and capital, without their marks: a picture does not tell which they are. */
const SAME_SHAPE = /^[COSUVWXZ]$/;

/**
 * Words with the case of letters that look the same in both as their neighbours have it: "nỘp" is "nộp", and "SỞ Tài
 * chính" is "Sở Tài chính". Only the case of such letters changes; `seen` is what the picture seemed to say of such a word.
 */
export function settledCase<Word extends { readonly text: string }>(
  words: readonly Word[],
): (Word & { readonly seen?: string })[] {
  return words.map((word, i) => {
    const text = word.text.normalize('NFC');
    const isCapital = (at: number) => isUpper(words[at]?.text ?? '');
    const now = /\p{Ll}\p{Lu}/u.test(text)
      ? lowered(text, /(?<=\p{Ll})\p{Lu}/gu)
      : // A short word in capitals, with a mark, among words that are not.
        /^\p{Lu}{2,3}[.,;:)]?$/u.test(text) &&
          hasMark(text) &&
          !isCapital(i - 1) &&
          !isCapital(i + 1)
        ? loweredRest(text)
        : text;
    return now === text ? word : { ...word, text: now, seen: text };
  });
}

function lowered(text: string, which: RegExp): string {
  return text.replace(which, (char) => (isSameShape(char) ? char.toLowerCase() : char));
}

/** All letters but the first, where each of them may be small. */
function loweredRest(text: string): string {
  const [first = '', ...rest] = text;
  const letters = rest.filter((char) => /\p{L}/u.test(char));
  return letters.every(isSameShape) ? first + rest.join('').toLowerCase() : text;
}

function isSameShape(char: string): boolean {
  return SAME_SHAPE.test(char.normalize('NFD').charAt(0));
}

function isUpper(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function hasMark(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'));
}
