/** How many provinces and centrally run cities there were (số tỉnh, thành phố trực thuộc trung ương), by day. */
export const PROVINCE_COUNTS: ReadonlyArray<{ count: number; from: string; to: string | null }> = [
  { count: 61, from: '1997-01-01', to: '2003-12-31' },
  { count: 64, from: '2004-01-01', to: '2008-07-31' },
  { count: 63, from: '2008-08-01', to: '2025-06-30' },
  { count: 34, from: '2025-07-01', to: null },
];
