import {
  type DocumentType,
  documentTypes,
  OFFICIAL_LETTER,
} from '../../gazetteer/document-types.ts';
import { knownByNumber } from './registry.ts';
import type { DocumentNumber } from './symbol.ts';

const BY_NAME = new Map(documentTypes.map((type) => [type.name, type]));
const BY_CODE = new Map<string, DocumentType[]>();
for (const type of documentTypes) {
  for (const code of type.codes) BY_CODE.set(code, [...(BY_CODE.get(code) ?? []), type]);
}

/** A type's row by its name. */
export function typeNamed(name: string): DocumentType {
  const type = BY_NAME.get(name);
  if (!type) throw new Error(`no document type ${name}`);
  return type;
}

/** The type that a symbol's code names, or null where the symbol carries none that can be trusted. */
export function typeOfSymbol(number: DocumentNumber): DocumentType | null {
  if (number.code === null) return null;
  const rows = BY_CODE.get(number.code);
  if (!rows?.[0]) return null;
  const party = number.organ?.party === true;
  if (number.code === 'CTr') return typeNamed('Chương trình');
  if (number.code === 'TT') return typeNamed(party ? 'Thông tri' : 'Thông tư');
  return rows[0];
}

/** Whether a stated type and a symbol can stand together. */
export function agree(type: DocumentType, number: DocumentNumber): boolean {
  if (number.code === null || type.generic) return true;
  return [...type.codes, ...(type.alsoCodes ?? [])].includes(number.code);
}

/**
 * Whether a symbol's code contradicts the stated type for certain: a code of a type, before a body's
 * own letters ("Chỉ thị số 85/KH-UBND"). A unit's letters that look like a code contradict nothing.
 */
export function contradicts(type: DocumentType, number: DocumentNumber): boolean {
  if (agree(type, number)) return false;
  const bySymbol = typeOfSymbol(number);
  if (!bySymbol || bySymbol.vague) return false;
  return number.organ !== null;
}

/** What a mention's document is: its symbol's type where that is certain, else what its words say. */
export function resolveType(
  type: DocumentType | null,
  number: DocumentNumber | null,
): DocumentType | null {
  if (!number) return type?.generic ? typeNamed(OFFICIAL_LETTER) : type;
  const bySymbol = typeOfSymbol(number);
  if (type && !type.generic) return contradicts(type, number) ? bySymbol : type;
  if (bySymbol && !(bySymbol.vague && type?.generic)) return bySymbol;
  if (assemblyNumber(number)) {
    const known = knownByNumber(number.key)[0]?.type;
    return typeNamed(known && BY_NAME.has(known) ? known : 'Luật');
  }
  return typeNamed(OFFICIAL_LETTER);
}

/** A number of the National Assembly or its Standing Committee ("45/2013/QH13"). */
export function assemblyNumber(number: DocumentNumber): boolean {
  return number.code === null && number.organ?.kind === 'assembly';
}
