/** Kinds of units below the district, former and of today. */
export type CommuneKind = 'xã' | 'phường' | 'thị trấn' | 'đặc khu';

/**
 * How the communes are packed. A commune is `kind name : unit , unit …`, communes are joined by ";". A unit that went
 * into it is `@district kind name`: the district, its number among the gazetteer's, stands where it turns to another.
 * A name is the codes of its syllables; "=" is the name of the commune itself.
 */
export const COMMUNE_CODES = {
  /** Syllables that have one sign; the others have two, the first of them beyond these. */
  one: 56,
  digits: '!"#$%&()+-./0123456789<>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{|}',
  kinds: { xã: '', phường: '*', 'thị trấn': '~', 'đặc khu': '^' },
  same: '=',
  sep: { former: ':', unit: ',', commune: ';', district: '@' },
} as const;
