import type { StandingBody } from './standing.ts';

/** "UBND tỉnh Quảng Trị" for "Ủy ban nhân dân tỉnh Quảng Trị"; null where no abbreviation is known. */
export function shortNameOf({ name, central, rows }: StandingBody): string | null {
  if (central) return shortestForm(central);
  let short = name;
  for (const row of rows) {
    const form = shortestForm(row);
    if (form !== null) short = short.replace(row.name, form);
  }
  return short === name ? null : short;
}

interface FormsRow {
  name: string;
  forms?: string;
}

/** The short forms of the gazetteer's rows that were asked for. */
const SHORTEST = new WeakMap<FormsRow, string | null>();

/** The first abbreviation of a row ("Bộ TT&TT", "UBND"): the one most used stands first. */
function shortestForm(row: FormsRow): string | null {
  const known = SHORTEST.get(row);
  if (known !== undefined) return known;
  const forms = row.forms?.split('|') ?? [];
  const shortest =
    forms.find((form) => /\p{Lu}{2}/u.test(form) && form.length < row.name.length) ?? null;
  SHORTEST.set(row, shortest);
  return shortest;
}
