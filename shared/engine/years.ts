/** Whether some digits are those of a year of this century or the last. */
export function saysYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
