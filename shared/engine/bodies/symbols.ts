import { CENTRAL_AGENCIES, type CentralAgencyRow } from '../../gazetteer/central-agencies.ts';
import { LOCAL_AGENCIES, type LocalAgencyRow } from '../../gazetteer/local-agencies.ts';

/** What a symbol's letters name: a central body, or a kind of local one. */
export interface CodeRows {
  central: CentralAgencyRow | null;
  local: LocalAgencyRow | null;
}

const BY_CODE: ReadonlyMap<string, CodeRows> = byCode();

function byCode(): Map<string, CodeRows> {
  const map = new Map<string, CodeRows>();
  const add = (code: string, rows: CodeRows) => {
    const key = codeKey(code);
    const known = map.get(key);
    map.set(key, { central: known?.central ?? rows.central, local: known?.local ?? rows.local });
  };
  for (const row of LOCAL_AGENCIES)
    for (const code of row.codes?.split('|') ?? []) add(code, { central: null, local: row });
  for (const row of CENTRAL_AGENCIES)
    for (const code of row.codes?.split('|') ?? []) add(code, { central: row, local: null });
  return map;
}

function codeKey(code: string): string {
  return code.toLowerCase().replace(/[&.\s]/g, '');
}

/** The rows that a symbol's letters stand for ("SKHĐT", "QH15", "TTg"), or null. */
export function bodyByCode(code: string): CodeRows | null {
  const key = codeKey(code);
  return BY_CODE.get(key) ?? BY_CODE.get(key.replace(/(?<!\d)\d+$/, '')) ?? null;
}
