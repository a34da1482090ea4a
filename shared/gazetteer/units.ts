import { wordTable } from './word-table.ts';

/**
 * Units of measure (đơn vị tính): every spelling, the unit's normal form, what it measures, and the
 * power of ten between the spelling and the normal form ("trđ" is 10^6 "đồng"). One row a unit.
 */
export type Dimension =
  | 'percent'
  | 'money'
  | 'score'
  | 'area'
  | 'length'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'power'
  | 'voltage'
  | 'temperature'
  | 'speed'
  | 'data'
  | 'labour'
  | 'duration'
  | 'age'
  | 'times';

export interface UnitRow {
  /** First name is the normal form. */
  names: readonly string[];
  dimension: Dimension;
  power?: number;
  /** Normal form where it is not the first name (a spelling with its own power). */
  unit?: string;
}

export const UNITS: readonly UnitRow[] = [
  { names: ['%', 'phần trăm'], dimension: 'percent' },
  { names: ['điểm phần trăm', 'điểm %'], dimension: 'percent' },
  { names: ['‰', '% o', '%o', '%0', 'phần nghìn'], dimension: 'percent' },

  { names: ['đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam', 'việt nam đồng'], dimension: 'money' },
  {
    names: ['trđ', 'tr.đ', 'trđồng', 'tr.đồng', 'tr đồng'],
    unit: 'đồng',
    power: 6,
    dimension: 'money',
  },
  { names: ['tỷđ', 'tỉđ'], unit: 'đồng', power: 9, dimension: 'money' },
  {
    names: ['nghìnđ', 'ngđ', '1.000đ', '1000đ', '1.000 đồng', '1000 đồng'],
    unit: 'đồng',
    power: 3,
    dimension: 'money',
  },
  { names: ['usd', '$', 'đô la', 'đôla', 'đô-la', 'mỹ kim'], dimension: 'money' },
  { names: ['đô la mỹ', 'đô-la mỹ', 'đôla mỹ'], dimension: 'money' },
  { names: ['euro', 'eur', '€', 'ơ-rô'], dimension: 'money' },
  { names: ['nhân dân tệ', 'ndt', 'cny', 'rmb'], dimension: 'money' },
  { names: ['yên', 'yên nhật', 'jpy'], dimension: 'money' },
  { names: ['won', 'krw'], dimension: 'money' },
  { names: ['bảng anh', 'gbp'], dimension: 'money' },
  { names: ['kíp'], dimension: 'money' },
  { names: ['baht', 'bạt', 'thb'], dimension: 'money' },
  { names: ['riel', 'riên'], dimension: 'money' },
  { names: ['rúp'], dimension: 'money' },
  { names: ['dirham'], dimension: 'money' },

  { names: ['điểm'], dimension: 'score' },

  { names: ['ha', 'hecta', 'héc ta', 'hec ta', 'héc-ta'], dimension: 'area' },
  { names: ['km2', 'km²', 'kilômét vuông', 'km vuông', 'ki-lô-mét vuông'], dimension: 'area' },
  { names: ['m2', 'm²', 'mét vuông'], dimension: 'area' },
  { names: ['sào'], dimension: 'area' },
  { names: ['mẫu'], dimension: 'area' },

  { names: ['km', 'ki-lô-mét', 'kilômét', 'cây số'], dimension: 'length' },
  { names: ['m', 'mét', 'mét dài', 'md'], dimension: 'length' },
  { names: ['cm', 'xăng-ti-mét'], dimension: 'length' },
  { names: ['mm', 'mi-li-mét', 'milimét'], dimension: 'length' },
  { names: ['hải lý'], dimension: 'length' },

  { names: ['tấn'], dimension: 'weight' },
  { names: ['tạ'], dimension: 'weight' },
  { names: ['yến'], dimension: 'weight' },
  { names: ['kg', 'ki-lô-gam', 'kilôgam', 'kilogram', 'kí-lô-gam'], dimension: 'weight' },
  { names: ['gam', 'gram', 'gr', 'g'], dimension: 'weight' },
  { names: ['mg', 'mi-li-gam'], dimension: 'weight' },
  { names: ['lạng'], dimension: 'weight' },
  { names: ['µg', 'μg'], dimension: 'weight' },

  { names: ['m3', 'm³', 'mét khối'], dimension: 'volume' },
  { names: ['lít', 'lit'], dimension: 'volume' },
  { names: ['ml', 'mi-li-lít'], dimension: 'volume' },
  { names: ['thùng dầu'], dimension: 'volume' },

  { names: ['kwh', 'ki-lô-oát giờ'], dimension: 'energy' },
  { names: ['mwh', 'megawatt giờ', 'megawatt-giờ', 'mê-ga-oát giờ'], dimension: 'energy' },
  { names: ['gwh'], dimension: 'energy' },
  { names: ['toe'], dimension: 'energy' },
  { names: ['mw', 'mê-ga-oát', 'megawatt'], dimension: 'power' },
  { names: ['mwp'], dimension: 'power' },
  { names: ['kwp'], dimension: 'power' },
  { names: ['gw'], dimension: 'power' },
  { names: ['kw'], dimension: 'power' },
  { names: ['kva'], dimension: 'power' },
  { names: ['mva'], dimension: 'power' },
  { names: ['cv', 'mã lực'], dimension: 'power' },
  { names: ['kv'], dimension: 'voltage' },

  { names: ['độ c', '°c', 'độ', 'oc'], dimension: 'temperature' },
  { names: ['km/h', 'km/giờ'], dimension: 'speed' },
  { names: ['mbps', 'mb/s'], dimension: 'speed' },
  { names: ['gbps'], dimension: 'speed' },
  { names: ['gb'], dimension: 'data' },
  { names: ['tb'], dimension: 'data' },
  { names: ['mb'], dimension: 'data' },
  { names: ['trang a4', 'trang tài liệu'], dimension: 'data' },

  { names: ['ngày công'], dimension: 'labour' },
  { names: ['công lao động'], dimension: 'labour' },
  { names: ['giờ làm việc'], dimension: 'labour' },
  { names: ['giờ công'], dimension: 'labour' },
  { names: ['năm tù'], dimension: 'labour' },
  { names: ['tháng tù'], dimension: 'labour' },

  { names: ['ngày làm việc'], dimension: 'duration' },
  { names: ['ngày đêm'], dimension: 'duration' },
  { names: ['ngày'], dimension: 'duration' },
  { names: ['giờ', 'tiếng'], dimension: 'duration' },
  { names: ['phút'], dimension: 'duration' },
  { names: ['giây'], dimension: 'duration' },
  { names: ['tuần'], dimension: 'duration' },
  { names: ['tháng'], dimension: 'duration' },
  { names: ['quý'], dimension: 'duration' },
  { names: ['năm'], dimension: 'duration' },
  { names: ['năm học'], dimension: 'duration' },
  { names: ['nhiệm kỳ'], dimension: 'duration' },
  { names: ['thập kỷ'], dimension: 'duration' },
  { names: ['tuổi'], dimension: 'age' },
  { names: ['lần'], dimension: 'times' },
];

/** Words that multiply the number before them (bội số): power of ten. Two may stand together. */
export const SCALE_WORDS = wordTable<number>({
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
});

/** Number words (số đếm bằng chữ) as they stand before a counted noun. */
export const NUMBER_WORDS = wordTable<number>({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
});

/** Words that say how many times as much, behind "gấp". */
export const MULTIPLES = wordTable<string>({
  rưỡi: '1.5',
  đôi: '2',
  ...Object.fromEntries(
    Object.entries(NUMBER_WORDS)
      .filter(([, value]) => value > 1)
      .map(([word, value]) => [word, String(value)]),
  ),
});
