/**
 * Readers written apart from the writers, after the formats' own documents: what a consumer
 * would make of a file.
 */

/** RFC 4180. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('open quote');
        if (text[at] === '"') at++;
        cell += text[at++];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`bare ${text[at]} at ${at}`);
        cell += text[at++];
      }
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`no end of cell at ${at}`);
  }
  return rows;
}

export type RisEntry = [tag: string, value: string][];

/** RIS: "XX  - value", records from TY to ER. */
export function parseRis(text: string): RisEntry[] {
  const records: RisEntry[] = [];
  let open: RisEntry | null = null;
  for (const line of text.split('\r\n').slice(0, -1)) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line);
    if (!match || /[\n\r]/.test(line)) throw new Error(`not a tag: ${JSON.stringify(line)}`);
    const [, tag, value] = match as unknown as [string, string, string];
    if (tag === 'TY') {
      if (open) throw new Error('TY inside a record');
      open = [];
    }
    if (!open) throw new Error(`${tag} outside a record`);
    open.push([tag, value]);
    if (tag === 'ER') {
      records.push(open);
      open = null;
    }
  }
  if (open) throw new Error('a record without ER');
  return records;
}

export interface BibEntry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** BibTeX entries with braced values: braces are counted as BibTeX counts them, also behind "\". */
export function parseBibtex(text: string): BibEntry[] {
  const entries: BibEntry[] = [];
  const head = /\s*@([a-z]+)\{([^\s,{}%#"'()=\\~]+),/y;
  const name = /\s*([a-z]+) = \{/y;
  let at = 0;
  while (text.slice(at).trim() !== '') {
    head.lastIndex = at;
    const start = head.exec(text);
    if (!start) throw new Error(`no entry at ${at}: ${text.slice(at, at + 40)}`);
    at = head.lastIndex;
    const fields: Record<string, string> = Object.create(null);
    for (;;) {
      name.lastIndex = at;
      const field = name.exec(text);
      if (!field) break;
      at = name.lastIndex;
      const from = at;
      for (let depth = 1; depth > 0; at++) {
        if (at >= text.length) throw new Error('open brace');
        if (text[at] === '{') depth++;
        if (text[at] === '}') depth--;
      }
      fields[field[1] as string] = text.slice(from, at - 1);
      if (text[at] === ',') at++;
    }
    const end = /\s*\}/y;
    end.lastIndex = at;
    if (!end.test(text)) throw new Error(`entry not closed at ${at}`);
    at = end.lastIndex;
    entries.push({ type: start[1] as string, key: start[2] as string, fields });
  }
  return entries;
}

/** What TeX prints for a field: commands resolved, grouping braces gone. Anything unknown throws. */
export function texText(value: string): string {
  const COMMANDS: Record<string, string> = {
    textbackslash: '\\',
    textasciitilde: '~',
    textasciicircum: '^',
    textbraceleft: '{',
    textbraceright: '}',
  };
  let out = '';
  for (let at = 0; at < value.length; ) {
    const char = value[at] as string;
    if (char === '\\') {
      const command = /^\\([a-z]+)\{\}/.exec(value.slice(at));
      if (command) {
        const printed = COMMANDS[command[1] as string];
        if (printed === undefined) throw new Error(`unknown command ${command[0]}`);
        out += printed;
        at += command[0].length;
      } else if (/[{}&%$#_]/.test(value[at + 1] ?? '')) {
        out += value[at + 1];
        at += 2;
      } else throw new Error(`bare backslash at ${at}`);
    } else if (/[&%$#_~^]/.test(char)) throw new Error(`TeX would run ${char}`);
    else {
      if (char !== '{' && char !== '}') out += char;
      at++;
    }
  }
  return out;
}
