import { describe, expect, test } from 'vitest';
import type { Document } from '#shared/contract/index.ts';
import { officialCitation } from '#shared/ui/text/citation.ts';
import { type Mark, marksOf, sectionAt } from '#shared/ui/text/marks.ts';
import { segmentsOf } from '#shared/ui/text/segments.ts';
import { linksToOriginal, textFragment } from '#shared/ui/text/text-fragment.ts';
import { extraction } from '../../fixtures/extraction.ts';

const blank: Document = {
  id: 'd',
  type: null,
  number: null,
  name: null,
  date: null,
  year: null,
  issuer: null,
  subject: null,
  relation: 'refers',
  derivedFrom: { issuer: null, number: null },
  links: [],
  known: null,
  candidates: [],
  mentions: [],
};

describe('the official citation', () => {
  test.each<[string, Partial<Document>, string]>([
    [
      'gives type, number, date in words, issuer and subject',
      {
        type: 'Nghị quyết',
        number: '52-NQ/TW',
        date: '2019-09-27',
        issuer: 'Bộ Chính trị',
        subject: 'một số chủ trương, chính sách',
      },
      'Nghị quyết số 52-NQ/TW ngày 27 tháng 9 năm 2019 của Bộ Chính trị về một số chủ trương, chính sách',
    ],
    [
      'writes January and February with a zero',
      { type: 'Kế hoạch', number: '12/KH-UBND', date: '2021-01-06' },
      'Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm 2021',
    ],
    [
      'keeps a subject that has its own verb',
      { type: 'Quyết định', number: '1/QĐ-TTg', subject: 'phê duyệt Chương trình' },
      'Quyết định số 1/QĐ-TTg phê duyệt Chương trình',
    ],
    [
      'names a law once, with its year',
      { type: 'Luật', name: 'Luật Đất đai', date: '2013' },
      'Luật Đất đai năm 2013',
    ],
    ['leaves out what is open', { number: '57/UBND-KHCN' }, '57/UBND-KHCN'],
  ])('%s', (_, fields, citation) => {
    expect(officialCitation({ ...blank, ...fields })).toBe(citation);
  });
});

describe('a text fragment', () => {
  const at = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    return textFragment(text, { start, end: start + quote.length });
  };
  test.each([
    ['Thực hiện 52-NQ/TW hôm nay', '52-NQ/TW', 'Thực hiện', '52%2DNQ%2FTW', 'hôm nay'],
    ['một, hai & ba', 'hai', 'một,', 'hai', '& ba'],
  ])('in “%s” escapes what is syntax in %s', (text, quote, before, middle, after) => {
    const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
    expect(at(text, quote)).toBe(`#:~:text=${encode(before)}-,${middle},-${encode(after)}`);
  });

  test('never crosses a line or a cell in one part', () => {
    expect(at('đầu\nmột hai\nba bốn\ncuối', 'hai\nba')).toBe(
      `#:~:text=${encodeURIComponent('một')}-,hai,ba,-${encodeURIComponent('bốn')}`,
    );
  });

  test('links nowhere without an address of the web', () => {
    expect(linksToOriginal('abc', null)({ start: 0, end: 1 }, null)).toBeNull();
    expect(linksToOriginal('abc', 'javascript:alert(1)')({ start: 0, end: 1 }, null)).toBeNull();
    expect(linksToOriginal('abc', 'https://a.gov.vn/b#c')({ start: 0, end: 3 }, null)).toBe(
      'https://a.gov.vn/b#:~:text=abc',
    );
  });

  test('is written for half a surrogate pair without failing', () => {
    expect(textFragment('\ud83d', { start: 0, end: 1 })).toBe('#:~:text=%EF%BF%BD');
  });
});

describe('segments', () => {
  const mark = (id: string, start: number, end: number): Mark => ({
    kind: 'document',
    id,
    mention: 0,
    start,
    end,
  });
  test.each<[string, Mark[], string]>([
    ['one mark', [mark('a', 2, 4)], '0-2: 2-4:a 4-10:'],
    ['a mark in a mark', [mark('a', 0, 8), mark('b', 2, 4)], '0-2:a 2-4:ab 4-8:a 8-10:'],
    ['marks that overlap', [mark('a', 0, 5), mark('b', 3, 8)], '0-3:a 3-5:ab 5-8:b 8-10:'],
    ['a mark that goes on past the end', [mark('a', 6, 40)], '0-6: 6-10:a'],
    ['marks at one place', [mark('a', 1, 5), mark('b', 1, 3)], '0-1: 1-3:ab 3-5:a 5-10:'],
    ['no marks', [], '0-10:'],
  ])('of %s', (_, marks, expected) => {
    const segments = segmentsOf({ start: 0, end: 10 }, marks);
    const drawn = segments.map(
      ({ start, end, marks: over }) => `${start}-${end}:${over.map(({ id }) => id).join('')}`,
    );
    expect(drawn.join(' ')).toBe(expected);
  });

  test('cover the whole text of a report once, whatever the marks', () => {
    const marks = marksOf(extraction);
    for (const block of extraction.blocks) {
      const joined = segmentsOf(block, marks)
        .map(({ start, end }) => extraction.text.slice(start, end))
        .join('');
      expect(joined).toBe(extraction.text.slice(block.start, block.end));
    }
  });
});

test('the deepest section that holds a place is found, and none before the first', () => {
  const title = (offset: number) => {
    const index = sectionAt(extraction.sections, offset);
    return index === null ? null : extraction.sections[index]?.label;
  };
  expect(title(0)).toBeNull();
  expect(title(extraction.text.indexOf('Căn cứ'))).toBe('I.');
  expect(title(extraction.text.indexOf('55 doanh nghiệp'))).toBe('1.');
  expect(title(extraction.text.indexOf('Phấn đấu'))).toBe('III.');
  expect(title(extraction.text.length)).toBeNull();
});
