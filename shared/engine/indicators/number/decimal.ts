/** Exact decimal numbers as strings ("76900", "0.5"): what a report says, without rounding. */

/** `digits` × 10^`power`, in plain notation without leading or trailing zeros. */
export function decimalOf(integer: string, fraction: string, power: number): string {
  if (fraction === '' && power === 0 && !integer.startsWith('0')) return integer;
  let whole = integer;
  let part = fraction;
  if (power > 0) {
    const moved = part.slice(0, power).padEnd(power, '0');
    whole += moved;
    part = part.slice(power);
  }
  whole = whole.replace(/^0+(?=\d)/, '');
  part = part.replace(/(?<!0)0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}

/** The sum of two decimals without a sign. */
export function addDecimals(a: string, b: string): string {
  const [aWhole = '0', aPart = ''] = a.split('.');
  const [bWhole = '0', bPart = ''] = b.split('.');
  const places = Math.max(aPart.length, bPart.length);
  const sum =
    BigInt(aWhole + aPart.padEnd(places, '0')) + BigInt(bWhole + bPart.padEnd(places, '0'));
  const digits = sum.toString().padStart(places + 1, '0');
  return decimalOf(
    digits.slice(0, digits.length - places),
    digits.slice(digits.length - places),
    0,
  );
}

/** Shifts the point of a decimal by a power of ten ≥ 0. */
export function shiftDecimal(decimal: string, power: number): string {
  if (power === 0) return decimal;
  const [whole = '0', part = ''] = decimal.split('.');
  return decimalOf(whole, part, power);
}
