/** Dots an inch at which letters of 13 points are told best; more takes longer and tells no better. */
export const DPI = 200;

/** How the recogniser takes a page apart (PSM): by itself; a strip of cells is one column of lines. */
export const PAGE = { tessedit_pageseg_mode: '3' } as const;
export const STRIP = { tessedit_pageseg_mode: '6' } as const;
