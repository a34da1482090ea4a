const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The digits of a note or a power, raised as they are shown: else "12<sup>1</sup> xã" would be 121 communes. After "m"
 * they make a unit, which is written with plain digits. `before`: what they are glued to.
 */
export function raisedDigits(before: string, digits: string): string {
  const isMark = /[\p{L}\d%](?<!m)$/iu.test(before) && /^\d{1,3}$/.test(digits);
  return isMark ? digits.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : digits;
}
