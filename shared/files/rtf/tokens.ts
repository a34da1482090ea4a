/** A step of a rich text: "{", "}", a control word with its number, a byte by its number, or letters. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy;
const PLAIN = /[^\\{}\r\n]+/y;

/** The steps of a rich text, in order. `raw`: its bytes as characters. What `\bin` brings along is passed over. */
export function* rtfTokens(raw: string): Generator<RtfToken> {
  for (let at = 0; at < raw.length; ) {
    const char = raw[at] as string;
    if (char === '{' || char === '}') {
      at++;
      yield { kind: char === '{' ? 'open' : 'close' };
    } else if (char === '\\') {
      WORD.lastIndex = at + 1;
      const word = WORD.exec(raw);
      if (word) {
        const value = word[2] === undefined ? null : Number(word[2]);
        at = WORD.lastIndex;
        if (word[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'word', name: word[1] as string, value };
      } else if (raw[at + 1] === "'") {
        const value = Number.parseInt(raw.slice(at + 2, at + 4), 16);
        at += 4;
        if (!Number.isNaN(value)) yield { kind: 'byte', value };
      } else {
        yield { kind: 'word', name: raw[at + 1] ?? '', value: null };
        at += 2;
      }
    } else if (char === '\r' || char === '\n') at++;
    else {
      PLAIN.lastIndex = at;
      const [text] = PLAIN.exec(raw) as RegExpExecArray;
      at = PLAIN.lastIndex;
      yield { kind: 'text', text };
    }
  }
}
