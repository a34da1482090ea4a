/** A document that reorganised bodies or places, and the day it took effect. */
export interface ReformRow {
  number: string;
  type: string;
  issuer: string;
  /** Day of issue; null where it is not known. */
  date: string | null;
  effective: string;
}

/** The reforms of 2002, 2007 and of 2025 and 2026, by which bodies were merged, renamed or ended. */
export const REFORMS = {
  'government-2002': {
    number: '02/2002/QH11',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2002-08-05',
    effective: '2002-08-05',
  },
  'government-2007': {
    number: '01/2007/QH12',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: null,
    effective: '2007-08-08',
  },
  'hue-2025': {
    number: '175/2024/QH15',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2024-11-30',
    effective: '2025-01-01',
  },
  'party-2025': {
    number: '121-KL/TW',
    type: 'Kết luận',
    issuer: 'Ban Chấp hành Trung ương',
    date: '2025-01-24',
    effective: '2025-02-03',
  },
  'assembly-2025': {
    number: '62/2025/QH15',
    type: 'Luật',
    issuer: 'Quốc hội',
    date: '2025-02-17',
    effective: '2025-02-19',
  },
  'government-2025': {
    number: '176/2025/QH15',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2025-02-18',
    effective: '2025-03-01',
  },
  'departments-2025': {
    number: '45/2025/NĐ-CP',
    type: 'Nghị định',
    issuer: 'Chính phủ',
    date: '2025-02-28',
    effective: '2025-03-01',
  },
  'provinces-2025': {
    number: '202/2025/QH15',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2025-06-12',
    effective: '2025-07-01',
  },
  'districts-2025': {
    number: '203/2025/QH15',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2025-06-16',
    effective: '2025-07-01',
  },
  'courts-2025': {
    number: '203/2025/QH15',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2025-06-16',
    effective: '2025-07-01',
  },
  'dong-nai-2026': {
    number: '30/2026/QH16',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2026-04-24',
    effective: '2026-04-30',
  },
  'quang-ninh-2026': {
    number: '36/2026/QH16',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: '2026-08-24',
    effective: '2026-09-01',
  },
  'bac-ninh-2026': {
    number: '39/2026/QH16',
    type: 'Nghị quyết',
    issuer: 'Quốc hội',
    date: null,
    effective: '2026-09-20',
  },
} as const satisfies Readonly<Record<string, ReformRow>>;

export type ReformId = keyof typeof REFORMS;

/** The provinces in the order of the resolutions 1654/NQ-UBTVQH15 to 1687/NQ-UBTVQH15, one each, on their communes. */
const BY_NUMBER =
  'An Giang|Cà Mau|Hà Nội|Cao Bằng|Bắc Ninh|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Tĩnh|Hưng Yên|Khánh Hòa|Cần Thơ|Hải Phòng|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Ninh Bình|Huế|Phú Thọ|Quảng Ngãi|Nghệ An|Quảng Ninh|Quảng Trị|Sơn La|Tây Ninh|Thái Nguyên|Tuyên Quang|Hồ Chí Minh|Thanh Hóa|Vĩnh Long';

/** By province of July 2025, what rearranged its communes. */
export const COMMUNE_REFORMS: ReadonlyMap<string, ReformRow> = new Map(
  BY_NUMBER.split('|').map((province, i) => [
    province,
    {
      number: `${1654 + i}/NQ-UBTVQH15`,
      type: 'Nghị quyết',
      issuer: 'Ủy ban Thường vụ Quốc hội',
      date: '2025-06-16',
      effective: '2025-07-01',
    },
  ]),
);

/** Provinces that became cities in 2026: some of their communes have become wards since. */
export const CITIES_OF_2026 = 'Đồng Nai|Quảng Ninh|Bắc Ninh';
