import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lookUpAgencies, readAgencies } from '#shared/engine/agencies/agencies.ts';
import { readDocuments } from '#shared/engine/documents/documents.ts';
import { readFindings } from '#shared/engine/findings/findings.ts';
import { readIndicators } from '#shared/engine/indicators/indicators.ts';
import { readReport, readSections } from '#shared/engine/report/report.ts';
import { scan } from '#shared/engine/scan/scan.ts';
import { readSource } from '#shared/engine/source/source.ts';
import { GROWTH_INPUTS } from '../../bench/growth.ts';

/**
 * What a text costs the engine, in steps that no clock disturbs: how often the reading of documents and
 * figures looks at a token, how many characters it and the checks take out of texts, and how often the
 * checks look at a figure, a document or a mention.
 */
function stepsOn(text: string): number {
  let steps = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        steps++;
        return Reflect.get(target, key, target);
      },
    });
  const page = readSource({ text });
  const read = scan(page.text, page.blocks);
  const agencies = lookUpAgencies(page, read);
  const report = readReport(page, read, agencies, () => null);
  const sections = readSections(page, read);
  const { word, number, kind } = read.tokens;
  const tokens = {
    ...read.tokens,
    word: counted(word),
    number: counted(number),
    kind: counted(kind),
  };
  const watched = { ...read, tokens };
  const sliced = String.prototype.slice;
  String.prototype.slice = function (this: string, ...range) {
    const part = sliced.apply(this, range);
    steps += 1 + part.length;
    return part;
  };
  try {
    const documents = readDocuments({ page, scan: watched, agencies, report });
    const context = { page, scan: watched, agencies, report, sections, documents };
    const indicators = readIndicators(context);
    const cited = documents.map((one) => ({ ...one, mentions: counted(one.mentions) }));
    readFindings(
      {
        page,
        scan: watched,
        report,
        documents: counted(cited),
        indicators: counted(indicators),
        agencies: readAgencies(agencies, documents, null),
        today: null,
      },
      'vi',
    );
  } finally {
    String.prototype.slice = sliced;
  }
  return steps;
}

const SHORT = 5000;
/** A text of a few hundred steps is all beginning and end. */
const LEAST = 2000;

function expectLinear(make: (size: number) => string): void {
  const once = stepsOn(make(SHORT));
  expect(stepsOn(make(2 * SHORT))).toBeLessThan(2.3 * once + LEAST);
}

describe('twice the text takes twice the steps', () => {
  const inputs = GROWTH_INPUTS.filter(({ kind }) => kind === 'text');
  test.each(inputs)('$name', ({ make }) => expectLinear(make));

  test('one citation with ever other dates', () => {
    expectLinear((size) => {
      let text = '';
      for (let day = 1; text.length < size; day++) {
        const date = new Date(Date.UTC(1950, 0, day));
        text += `Nghị quyết số 52-NQ/TW ngày ${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}, `;
      }
      return text;
    });
  });
});

/** Words of reports, their marks and their gaps. */
const WORDS = [
  ...'5%|5 xã|tổng số 5 xã|trong đó|năm 2024|năm 2024. |đến năm 2030|giai đoạn 2021-2025|tháng 6|quý I|so với cùng kỳ|tăng|giảm|đạt|bằng|kế hoạch|mục tiêu|tỷ lệ hộ nghèo|gồm|và|chiếm|1/2|1.445/1.567 hồ sơ|12 tỷ đồng|triệu đồng|từ 5 đến 10|thứ 3/61'.split(
    '|',
  ),
  ...'Luật Đất đai|Nghị quyết số 52-NQ/TW|Quyết định số 749/QĐ-TTg|Kế hoạch số 12/KH-UBND|Đề án 06|ngày 27/9/2019|của Bộ Chính trị|của UBND tỉnh Quảng Trị|thay thế|sửa đổi, bổ sung|căn cứ|Điều 5|khoản 2|về việc|phê duyệt'.split(
    '|',
  ),
  ...'UBND tỉnh|Sở Tài chính|huyện|xã Bình An|Ủy ban nhân dân|Bộ Nội vụ|Ban Chỉ đạo|Kính gửi|Nơi nhận:|I. |1. |a) '.split(
    '|',
  ),
  ...'“”"\'(),;:.-–/+\n\t…'.split(''),
];
const UNIT = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ', ', '')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(''))
  .filter((unit) => unit.trim() !== '');

it('takes twice the steps on twice as many repeats of whatever words', () => {
  fc.assert(
    fc.property(UNIT, (unit) => expectLinear((size) => unit.repeat(Math.ceil(size / unit.length)))),
    { numRuns: 60 },
  );
});
