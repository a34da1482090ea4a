import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { communeBySlug, communesNamed, communesOf } from '#shared/engine/bodies/communes.ts';
import { DISTRICT_LIST, type District } from '#shared/engine/bodies/places.ts';
import { normalKey } from '#shared/engine/normal-form.ts';
import { COMMUNES } from '#shared/gazetteer/communes.ts';
import { COMMUNE_REFORMS } from '#shared/gazetteer/reforms.ts';

const rows = Object.entries(COMMUNES).map(
  ([province, text]) => [province, text.split(';')] as const,
);

describe('the communes of July 2025', () => {
  test('there are 3,321 in 34 provinces, of 2,621 communes, 687 wards and 13 special zones', () => {
    expect(rows.length).toBe(34);
    const signs = rows.flatMap(([, list]) => list.map((row) => (/^[*^]/.exec(row) ?? [''])[0]));
    expect(signs.length).toBe(3321);
    expect(signs.filter((sign) => sign === '*').length).toBe(687);
    expect(signs.filter((sign) => sign === '^').length).toBe(13);
  });

  test('10,447 units went into them, seven of them into two', () => {
    const units = rows.flatMap(([, list]) =>
      list.flatMap((row) => row.split(':')[1]?.split(',') ?? []),
    );
    expect(units.filter((unit) => unit !== '').length).toBe(10447 + 7);
  });

  test('each province has the resolution that rearranged its communes', () => {
    expect([...COMMUNE_REFORMS.keys()].toSorted()).toEqual(rows.map(([name]) => name).toSorted());
    expect(COMMUNE_REFORMS.get('Hà Nội')?.number).toBe('1656/NQ-UBTVQH15');
    expect(COMMUNE_REFORMS.get('Vĩnh Long')?.number).toBe('1687/NQ-UBTVQH15');
  });

  test.each([
    ['Xuân Hương - Đà Lạt', 'phường', ['Lâm Đồng']],
    ['Ea H’Leo', 'xã', ['Đắk Lắk']],
    ['Đăk Mil', 'xã', ['Lâm Đồng']],
    ['Cát Tiên 2', 'xã', ['Lâm Đồng']],
    ['Phú Quý', 'đặc khu', ['Lâm Đồng']],
    ['Bình Khê', 'phường', ['Quảng Ninh']],
    ['Không Có Đâu', 'xã', []],
    ['', 'xã', []],
  ])('%s is a %s of %j', (name, kind, provinces) => {
    const found = communesNamed(name).today.filter((unit) => unit.kind === kind);
    expect(found.map(({ province }) => province)).toEqual(provinces);
  });

  test.each([
    ['An Sinh', 'xã', 'Đông Triều', ['phường An Sinh']],
    ['An Sinh', 'phường', 'Kinh Môn', ['phường Phạm Sư Mạnh']],
    ['Tân Phú', 'thị trấn', 'Tân Phú', ['xã Tân Phú']],
    ['12', 'phường', 'Gò Vấp', ['phường An Hội Tây']],
  ])('%s, a %s of %s, went into %j', (name, kind, district, into) => {
    const found = communesNamed(name).former.find(
      (unit) => unit.kind === kind && unit.district.name === district,
    );
    expect(found?.into.map((unit) => `${unit.kind} ${unit.name}`)).toEqual(into);
  });

  test.each([
    ['Đồng Nai', 'binhloc', 'phường Bình Lộc'],
    ['Hải Phòng', 'duongan', 'xã Đường An'],
    ['Hải Phòng', 'khongco', undefined],
    ['Hải Dương', 'duongan', undefined],
  ])('in addresses of %s, %s is %s', (province, slug, name) => {
    const found = communeBySlug(province, slug);
    expect(found ? `${found.kind} ${found.name}` : undefined).toBe(name);
  });

  test('a district tells which communes took its units', () => {
    const district = DISTRICT_LIST.find(({ name, kind }) => name === 'Lạc Sơn' && kind === 'huyện');
    expect(communesOf(district as District).map(({ name }) => name)).toContain('Lạc Sơn');
    const known = DISTRICT_LIST.filter(({ to }) => to === '2025-06-30');
    const without = known.filter((one) => communesOf(one).length === 0).map(({ name }) => name);
    // Islands that became special zones whole, and had no communes.
    expect(without.toSorted()).toEqual(
      ['Bạch Long Vĩ', 'Cồn Cỏ', 'Côn Đảo', 'Hoàng Sa', 'Lý Sơn'].toSorted(),
    );
  });
});

const FACTS = '../shared/facts/communes.json';

describe.skipIf(!existsSync(FACTS))('beside the facts that they were made of', () => {
  const key = (text: string) => normalKey(text).replace(/[ '-]/g, '');
  const facts = existsSync(FACTS)
    ? JSON.parse(readFileSync(FACTS, 'utf8'))
    : { communes: [], former: [] };

  test('every commune is found by its name, once', () => {
    const missed = facts.communes.filter(
      ([, kind, name, province]: string[]) =>
        communesNamed(name as string).today.filter(
          (unit) => unit.kind === kind && unit.province === province,
        ).length !== 1,
    );
    expect(missed).toEqual([]);
  });

  test('every unit of before is found with what took it in', () => {
    const names = new Map(facts.communes.map((row: string[]) => [row[0], row[2]]));
    const missed = facts.former.filter(
      ([kind, name, , , codes]: [string, string, string, string, string[]]) =>
        !communesNamed(name).former.some(
          (unit) =>
            unit.kind === kind &&
            codes.every((code) =>
              unit.into.some((one) => key(one.name) === key(names.get(code) as string)),
            ),
        ),
    );
    expect(missed).toEqual([]);
  });
});
