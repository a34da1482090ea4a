/**
 * Examples as documents print them: the words of a shell command, and an answer in which "…" stands for what
 * was left out.
 */

/** The words of one shell command, quotes taken off and lines joined; `$(uuidgen)` gives a fresh one. */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < command.length; at++) {
    const char = command[at] as string;
    if (char === "'" || char === '"') {
      const end = command.indexOf(char, at + 1);
      if (end < 0) throw new Error(`an open quote in: ${command}`);
      const inside = command.slice(at + 1, end);
      word = (word ?? '') + (char === '"' ? substituted(inside) : inside);
      at = end;
    } else if (char === '\\' && command[at + 1] === '\n') at++;
    else if (/\s/.test(char)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + char;
  }
  if (word !== null) words.push(word);
  return words;
}

const substituted = (text: string) => text.replace('$(uuidgen)', () => crypto.randomUUID());

export interface CurlCall {
  readonly url: string;
  readonly init: RequestInit;
}

/** The request that a curl command makes; what stands before a pipe is printed into it. */
export function curlCall(command: string): CurlCall {
  const pipe = command.indexOf('|\n');
  const printed = pipe < 0 ? [] : shellWords(command.slice(0, pipe)).slice(2);
  const [name, ...words] = shellWords(pipe < 0 ? command : command.slice(pipe + 1));
  if (name !== 'curl') throw new Error(`no curl command: ${command}`);
  const headers = new Headers();
  let url = '';
  let method = 'GET';
  let body: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '-s') continue;
    if (word === '-H') {
      const [key = '', value = ''] = (words[++at] ?? '').split(/:\s*/, 2);
      headers.set(key, value);
    } else if (word === '-X') method = words[++at] ?? '';
    else if (word === '-d' || word === '--data-binary') {
      const data = words[++at] ?? '';
      body = data === '@-' ? printed.map((line) => `${line}\n`).join('') : data;
      if (method === 'GET') method = 'POST';
    } else if (word.startsWith('-')) throw new Error(`an option that is not run: ${word}`);
    else url = word;
  }
  return { url, init: { method, headers, body } };
}

/** A printed answer as JSON: a bare "…" between members is left out, one inside a string stays. */
export function printedJson(text: string): unknown {
  return JSON.parse(text.replace(/,\s*…/g, '').replace(/\{\s*…\s*\}/g, '{}'));
}

/**
 * Where an answer does not say what was printed of it: members that are printed must be there; lists have what
 * is printed and no more; a string that ends in "…" is how the answer's begins. Empty where all is well.
 */
export function differences(printed: unknown, answer: unknown, path = ''): string[] {
  if (Array.isArray(printed)) {
    if (!Array.isArray(answer) || answer.length !== printed.length)
      return [`${path}: ${printed.length} printed, ${JSON.stringify(answer)?.slice(0, 300)}`];
    return printed.flatMap((one, i) => differences(one, answer[i], `${path}/${i}`));
  }
  if (typeof printed === 'object' && printed !== null) {
    const found = (answer ?? {}) as Record<string, unknown>;
    return Object.entries(printed).flatMap(([key, one]) =>
      differences(one, found[key], `${path}/${key}`),
    );
  }
  const isSame =
    typeof printed === 'string' && printed.endsWith('…')
      ? typeof answer === 'string' && answer.startsWith(printed.slice(0, -1).trimEnd())
      : printed === answer;
  return isSame
    ? []
    : [`${path}: printed ${JSON.stringify(printed)}, is ${JSON.stringify(answer)}`];
}
