/** Letters that decomposition does not take apart, and the dashes and spaces people type. */
const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ɖ: 'd', ı: 'i' };
const DASHES = /[\u2010-\u2015\u2212\u00ad]/g;

/**
 * The search form of a text: lower case, without Vietnamese accents, đ as d, one dash, single
 * spaces. "Chuyển đổi số" and "chuyen doi so" have the same one. For searching, never for quoting.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðɖı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a query in search form; identifiers ("52-nq/tw") stay whole. */
export function foldedWords(query: string): string[] {
  return fold(query).split(' ').filter(Boolean);
}

/** Whether every word of a query stands somewhere in a text that is already folded. */
export function holdsAll(foldedText: string, words: readonly string[]): boolean {
  return words.every((word) => foldedText.includes(word));
}
