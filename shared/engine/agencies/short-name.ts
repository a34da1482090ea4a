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

/** The first abbreviation of a row ("Bộ TT&TT", "UBND"): the one most used stands first. */
function shortestForm(row: { name: string; forms?: string }): string | null {
  const forms = row.forms?.split('|') ?? [];
  return forms.find((form) => /\p{Lu}{2}/u.test(form) && form.length < row.name.length) ?? null;
}
