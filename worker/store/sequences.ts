/**
 * How the rows of the corpus are numbered. A report's `seq` is its day's number by `DAY_SIZE` and a counter; a figure's
 * is its report's by `MAX_INDICATORS` and its position. The migrations' triggers write both numbers out.
 */

/** Reports of one day that can be told apart. */
export const DAY_SIZE = 2 ** 21;
/** Most figures of one report that the corpus lists; the extraction keeps them all. */
export const MAX_INDICATORS = 16_384;
