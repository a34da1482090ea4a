import { stringOf } from './normal-form.ts';

// See `normalUnits`: a loop over units stays fast so, however its texts are kept.
const { charCodeAt } = String.prototype;

/** Small Latin letters and digits of a name, accents and all else left out: "Đăk R'Lấp" → "dakrlap". */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().normalize('NFD');
  const size = plain.length;
  const units = new Uint16Array(size);
  let length = 0;
  for (let i = 0; i < size; i++) {
    const unit = charCodeAt.call(plain, i);
    const isKept = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
    if (isKept) units[length++] = unit;
    else if (unit === LETTER_DJ) units[length++] = LETTER_D;
  }
  return stringOf(units, length);
}

const LETTER_DJ = 'đ'.charCodeAt(0);
const LETTER_D = 'd'.charCodeAt(0);
