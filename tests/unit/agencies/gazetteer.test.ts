import { describe, expect, test } from 'vitest';
import { CENTRAL_AGENCIES } from '#shared/gazetteer/central-agencies.ts';
import { DISTRICTS, FORMER_DISTRICTS, SPECIAL_ZONES } from '#shared/gazetteer/districts.ts';
import { LOCAL_AGENCIES } from '#shared/gazetteer/local-agencies.ts';
import { CENTRAL_HOSTS, DEPARTMENT_LABELS, PROVINCE_HOSTS } from '#shared/gazetteer/portals.ts';
import { PROVINCES } from '#shared/gazetteer/provinces.ts';
import { REFORMS } from '#shared/gazetteer/reforms.ts';

const standingOn = (day: string) =>
  PROVINCES.filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
const nextDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

describe('units of province level', () => {
  test.each([
    { day: '2024-12-31', all: 63, cities: 5 },
    { day: '2025-06-30', all: 63, cities: 6 },
    { day: '2025-07-01', all: 34, cities: 6 },
    { day: '2026-04-30', all: 34, cities: 7 },
    { day: '2026-09-01', all: 34, cities: 8 },
    { day: '2026-11-22', all: 34, cities: 9 },
  ])('$all units, $cities of them cities, stood on $day', ({ day, all, cities }) => {
    const standing = standingOn(day);
    expect(standing).toHaveLength(all);
    expect(standing.filter(({ kind }) => kind === 'thành phố')).toHaveLength(cities);
  });

  test('each name stands once on any day', () => {
    for (const day of ['2010-01-01', '2025-03-01', '2025-07-01', '2026-11-22']) {
      const names = standingOn(day).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('every one that ended has a successor that stood the day after, and the resolution for it', () => {
    for (const { id, to, successor, reform } of PROVINCES) {
      if (to === null) expect([id, successor, reform]).toEqual([id, null, null]);
      else {
        const next = PROVINCES.find((row) => row.id === successor);
        expect(next, id).toBeDefined();
        expect((next?.from ?? '') <= nextDay(to), `${id} → ${successor}`).toBe(true);
        expect(next?.to === null || (next?.to ?? '') > to, `${id} → ${successor}`).toBe(true);
        expect(REFORMS[reform as keyof typeof REFORMS].effective, id).toBe(nextDay(to));
      }
    }
  });
});

describe('districts', () => {
  const counts = (kind: 'quận' | 'huyện' | 'thị xã' | 'thành phố') =>
    DISTRICTS.reduce((sum, row) => sum + (row[kind]?.split('|').length ?? 0), 0);

  test('696 stood on 2025-06-30: by kind', () => {
    expect({
      quận: counts('quận'),
      huyện: counts('huyện'),
      'thị xã': counts('thị xã'),
      'thành phố': counts('thành phố'),
    }).toEqual({ quận: 49, huyện: 508, 'thị xã': 52, 'thành phố': 87 });
  });

  test('each belongs to one of the 63 provinces, and its name is there once a kind', () => {
    const provinces = new Set(standingOn('2025-06-30').map(({ name }) => name));
    expect(DISTRICTS.map(({ province }) => province).sort()).toEqual([...provinces].sort());
    for (const { province, ...kinds } of DISTRICTS) {
      const all = Object.entries(kinds).flatMap(([kind, names]) =>
        names.split('|').map((name: string) => `${kind} ${name}`),
      );
      expect(new Set(all).size, province).toBe(all.length);
    }
  });

  test('former ones ended before the rest, and went to districts that are listed', () => {
    for (const { name, province, to, successors } of FORMER_DISTRICTS) {
      expect(to < '2025-06-30', name).toBe(true);
      const row = DISTRICTS.find((one) => one.province === province);
      const names = Object.values(row ?? {}).flatMap((value) => value.split('|'));
      const former = FORMER_DISTRICTS.map((one) => one.name);
      for (const next of successors)
        expect(names.includes(next) || former.includes(next), `${name} → ${next}`).toBe(true);
    }
  });

  test('the 13 special zones lie in provinces of today', () => {
    expect(SPECIAL_ZONES).toHaveLength(13);
    const today = new Set(standingOn('2026-11-22').map(({ name }) => name));
    for (const { name, province } of SPECIAL_ZONES) expect(today.has(province), name).toBe(true);
  });
});

describe('central bodies', () => {
  const byName = new Map(CENTRAL_AGENCIES.map((row) => [row.name, row]));

  test('each name stands once', () => {
    expect(byName.size).toBe(CENTRAL_AGENCIES.length);
  });

  test('every successor exists and stood the day after', () => {
    for (const { name, to, successors } of CENTRAL_AGENCIES)
      for (const next of successors?.split('|') ?? []) {
        const row = byName.get(next);
        expect(row, `${name} → ${next}`).toBeDefined();
        expect((row?.from ?? '') <= nextDay(to as string), `${name} → ${next}`).toBe(true);
      }
  });

  test('14 ministries stand today', () => {
    const ministries = CENTRAL_AGENCIES.filter(
      ({ name, to, body, stands }) =>
        /^Bộ /.test(name) && body === 'state' && to === undefined && stands !== false,
    );
    expect(ministries.map(({ name }) => name).sort()).toHaveLength(14);
  });

  test('only what ended has successors or a reform', () => {
    for (const { name, to, successors, reform } of CENTRAL_AGENCIES)
      if (to === undefined)
        expect([name, successors, reform]).toEqual([name, undefined, undefined]);
  });
});

describe('kinds of local bodies', () => {
  test('every successor is a kind that did not end before it', () => {
    for (const { name, to, successors } of LOCAL_AGENCIES)
      for (const next of successors?.split('|') ?? []) {
        const rows = LOCAL_AGENCIES.filter((row) => row.name === next);
        expect(rows.length, `${name} → ${next}`).toBeGreaterThan(0);
        expect(
          rows.some((row) => (row.to ?? '9999') > (to as string)),
          `${name} → ${next}`,
        ).toBe(true);
      }
  });

  test('a name and group stand once', () => {
    const keys = LOCAL_AGENCIES.map(({ name, group }) => `${group} ${name}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('a reform takes effect the day after what it ends', () => {
    for (const { name, to, reform } of LOCAL_AGENCIES)
      if (reform) expect([name, REFORMS[reform].effective]).toEqual([name, nextDay(to as string)]);
  });
});

describe('portals', () => {
  test('every province’s domain names a province', () => {
    const names = new Set(PROVINCES.map(({ name }) => name));
    for (const [host, name] of Object.entries(PROVINCE_HOSTS)) {
      expect(host.endsWith('.gov.vn'), host).toBe(true);
      expect(names.has(name), host).toBe(true);
    }
    for (const { name } of standingOn('2025-06-30'))
      expect(Object.values(PROVINCE_HOSTS), name).toContain(name);
  });

  test('every label and central host names a body of the gazetteer', () => {
    const local = new Set(LOCAL_AGENCIES.map(({ name }) => name));
    const central = new Set(CENTRAL_AGENCIES.map(({ name }) => name));
    for (const name of Object.keys(DEPARTMENT_LABELS))
      expect(local.has(name.replace('Văn phòng Ủy', 'Ủy')), name).toBe(true);
    for (const name of Object.values(CENTRAL_HOSTS)) expect(central.has(name), name).toBe(true);
  });
});
