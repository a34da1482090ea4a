import { describe, expect, test } from 'vitest';
import { lookUpAgencies } from '#shared/engine/agencies/agencies.ts';
import { readIndicators } from '#shared/engine/indicators/indicators.ts';
import { readReport, readSections } from '#shared/engine/report/report.ts';
import { scan } from '#shared/engine/scan/scan.ts';
import { readSource } from '#shared/engine/source/source.ts';

const HOSTILE = [
  '100 ',
  '1',
  'Điều 1 ',
  '5% ',
  '1/2 ',
  'tăng 5%, ',
  '1.000 đồng, ',
  '5 hộ, ',
  '5 hộ gồm 3 hộ ',
  '(5 hộ ',
  'năm 2019 ',
  'năm 2019 5 hộ ',
  'quý I ',
  'mục tiêu 5% ',
  'so với ',
  ', ',
  ', , 5% ',
  '1-2% ',
  '1 tỷ 2 triệu ',
  '12/5/',
  '1.',
  'từ 5 đến ',
  'thứ 3/61 ',
  'chiếm 5% ',
  'trong đó 5 xã, ',
  'số 5 ',
  '- ',
  '(1) ',
  '5 \t',
  '5 hộ\n',
  'năm 2019 đạt 5%\n',
  'hiện nay 5% ',
  'tổng số 5 hộ, bao gồm 2 hộ và 3 hộ; ',
  'đạt 5/6 hộ (83%) ',
];
const SHORT = 6_000;

/** How often the stage looks at a token's word, its number or its kind on a text. */
function stepsOn(text: string): number {
  const page = readSource({ text });
  const read = scan(page.text, page.blocks);
  const agencies = lookUpAgencies(page, read);
  const report = readReport(page, read, agencies, () => null);
  const sections = readSections(page, read);
  let steps = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        steps++;
        return Reflect.get(target, key, target);
      },
    });
  const { word, number, kind } = read.tokens;
  const tokens = {
    ...read.tokens,
    word: counted(word),
    number: counted(number),
    kind: counted(kind),
  };
  readIndicators({
    page,
    scan: { ...read, tokens },
    agencies,
    report,
    sections,
    documents: [],
  });
  return steps;
}

describe('twice the text takes twice the steps', () => {
  for (const unit of HOSTILE) {
    test(JSON.stringify(unit), () => {
      const of = (length: number) => stepsOn(unit.repeat(Math.ceil(length / unit.length)));
      expect(of(2 * SHORT) / of(SHORT)).toBeLessThan(2.3);
    });
  }
});
