import type { AgencyLookup } from '../agencies/lookup.ts';
import { afterNumberWord, typeAt } from '../frame/type-words.ts';
import { normalKey } from '../normal-form.ts';
import { phrasesIn } from '../phrases.ts';
import { dateAt } from '../scan/dates.ts';
import { type Tokens, tokenAtOrAfter } from '../scan/tokens.ts';
import type { Table, TableCell } from '../source/page.ts';
import type { Draft } from './draft.ts';
import { readNumber } from './symbol.ts';
import { wordsOf } from './tail.ts';

/** What a column of a register holds. */
type Role = 'number' | 'date' | 'type' | 'issuer' | 'subject';
const HEADS = {
  number: 'head-number',
  date: 'head-date',
  type: 'head-type',
  issuer: 'head-issuer',
  subject: 'head-subject',
} as const;
/** The same by the words of its head. */
const ROLES = new Map(
  (Object.keys(HEADS) as Role[]).flatMap((role) =>
    phrasesIn(HEADS[role]).map((head) => [normalKey(head), role] as const),
  ),
);

/** The documents of registers: tables with a column of numbers, a mention a row. */
export function readRegisters(
  tokens: Tokens,
  tables: readonly Table[],
  agencies: AgencyLookup,
  firstList: number,
): Draft[] {
  const drafts: Draft[] = [];
  for (const table of tables) {
    const roles = columnRoles(tokens.text, table);
    if (!roles.has('number') || roles.size < 2) continue;
    const rows = new Map<number, TableCell[]>();
    for (const cell of table.cells) {
      if (cell.row < table.headerRows) continue;
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    }
    for (const cells of rows.values()) {
      const draft = readRow(tokens, cells, roles, agencies, firstList + drafts.length);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

function columnRoles(text: string, table: Table): Map<Role, number> {
  const roles = new Map<Role, number>();
  for (const cell of table.cells) {
    if (cell.row >= Math.max(1, table.headerRows)) continue;
    const role = ROLES.get(normalKey(text.slice(cell.start, cell.end)).replace(/[:.]$/, ''));
    if (role && !roles.has(role)) roles.set(role, cell.column);
  }
  return roles;
}

function readRow(
  tokens: Tokens,
  cells: readonly TableCell[],
  roles: ReadonlyMap<Role, number>,
  agencies: AgencyLookup,
  list: number,
): Draft | null {
  const cellOf = (role: Role) => cells.find((cell) => cell.column === roles.get(role)) ?? null;
  const cell = cellOf('number');
  if (!cell) return null;
  const from = tokenAtOrAfter(tokens, cell.start);
  const stated = typeAt(tokens, from);
  const at = afterNumberWord(tokens, stated?.to ?? from) ?? stated?.to ?? from;
  const number = readNumber(tokens, at, true);
  if (!number || (tokens.end[number.to - 1] as number) > cell.end) return null;
  const typeCell = cellOf('type');
  const dateCell = cellOf('date');
  const issuerCell = cellOf('issuer');
  const subjectCell = cellOf('subject');
  const type = stated ?? (typeCell ? typeAt(tokens, tokenAtOrAfter(tokens, typeCell.start)) : null);
  const date = dateCell ? dateAt(tokens, tokenAtOrAfter(tokens, dateCell.start)) : null;
  const issuers = issuerCell ? agencies.within(issuerCell).filter((one) => !one.isGroup) : [];
  const quoted = stated ? stated.from : number.from;
  const inCell = dateCell === null && cell !== null ? dateAfter(tokens, number.to, cell.end) : null;
  const to = inCell?.to ?? number.to;
  return {
    from: quoted,
    to,
    start: tokens.start[quoted] as number,
    end: tokens.end[to - 1] as number,
    quote: tokens.text.slice(tokens.start[quoted], tokens.end[to - 1]),
    type: type?.value ?? null,
    number,
    digits: null,
    inherited: null,
    name: null,
    date: date && dateCell && date.end <= dateCell.end ? date : inCell,
    blankDate: null,
    issuers: issuers.slice(0, 1),
    sharedIssuers: [],
    issuerWords: null,
    needsProof: false,
    list,
    provision: null,
    relation: 'refers',
    subject: subjectCell ? subjectOf(tokens, subjectCell) : null,
    fromRegister: true,
  };
}

/** A date inside the number's own cell ("12/QĐ-UBND ngày 05/3/2021"). */
function dateAfter(tokens: Tokens, at: number, end: number) {
  const start = tokens.word[at] === ',' ? at + 1 : at;
  const date = dateAt(tokens, start);
  return date && date.end <= end ? date : null;
}

function subjectOf(tokens: Tokens, cell: TableCell): string | null {
  const from = tokenAtOrAfter(tokens, cell.start);
  const to = tokenAtOrAfter(tokens, cell.end);
  if (to <= from) return null;
  return wordsOf(tokens, from, to).replace(/^(Về việc|V\/v|Về)\s+/i, '');
}
