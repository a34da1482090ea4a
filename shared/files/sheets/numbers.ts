/** A figure in English writing: groups parted by commas, decimals by a point. */
const ENGLISH = /^\D*(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?\D*$/;

/**
 * A number's shown text in Vietnamese writing. A workbook says how many decimals a number shows and whether its
 * thousands are parted, and leaves the signs to whoever opens it: in a Vietnamese office "1.234,5".
 */
export function inVietnamese(shown: string): string {
  return shown.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/**
 * A shown text whose number is known, in Vietnamese writing: it is left as it is where it says the number already
 * ("1.234" for 1234), and its signs change where only the English reading of it does ("1,234").
 */
export function shownAs(text: string, value: number): string {
  if (!/[.,]/.test(text) || !ENGLISH.test(text)) return text;
  const digits = text.replace(/[^\d.,]/g, '');
  const shownValue = text.includes('%') ? value * 100 : value;
  const english = Number(digits.replaceAll(',', ''));
  const vietnamese = Number(digits.replaceAll('.', '').replace(',', '.'));
  const near = (one: number) =>
    Math.abs(one - Math.abs(shownValue)) <= Math.abs(shownValue) * 0.01 + 0.5e-9;
  return near(english) && !near(vietnamese) ? inVietnamese(text) : text;
}
