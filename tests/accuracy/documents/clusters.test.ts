import { describe, expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

/** A text, and its documents: "number" (or name) with how many mentions each has. */
type Row = readonly [
  text: string,
  ...documents: (readonly [key: string | null, mentions: number, date?: string | null])[],
];

function checkClusters(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, ...wanted]) => {
    const { documents } = extract({ text });
    expect(documents.map((d) => [d.number ?? d.name, d.mentions.length])).toEqual(
      wanted.map(([key, mentions]) => [key, mentions]),
    );
    for (const [i, [, , date]] of wanted.entries()) {
      if (date !== undefined) expect(documents[i]?.date).toBe(date);
    }
  });
}

describe('one document however it is written', () => {
  checkClusters([
    ['Nghị quyết số 52-NQ/TW; Nghị quyết 52 - NQ/TW; NQ 52-NQ/TW; 52-NQ/TW', ['52-NQ/TW', 4]],
    ['Nghị quyết số 52/NQ-TW rồi Nghị quyết số 52-NQ/TW', ['52-NQ/TW', 2]],
    ['Công văn số 1179/STCVP rồi Công văn số 1179/STC-VP', ['1179/STC-VP', 2]],
    ['Kế hoạch số 5/KH-UBND và Kế hoạch số 05/KH-UBND', ['5/KH-UBND', 2]],
    [
      'Quyết định số 09/2018/QĐUBND ngày 28/3/2018; Quyết định số 09/2018/QĐ-UBND',
      ['09/2018/QĐ-UBND', 2, '2018-03-28'],
    ],
    [
      'Nghị quyết số 23-NQ/TW ngày 22/3/2018; Nghị quyết số 23-NQ/TW',
      ['23-NQ/TW', 2, '2018-03-22'],
    ],
    [
      'Luật Quản lý thuế số 38/2019/QH14; Luật Quản lý thuế năm 2019; Luật Quản lý thuế; Luật QLT',
      ['38/2019/QH14', 4],
    ],
    ['Luật Đất đai; luật đất đai năm 2013', ['Luật Đất đai', 2, '2013']],
    [
      'Nghị định số 43/2011/NĐ-CP ngày 13/6/2011; Nghị định số 43/2011/NĐ-CP năm 2011',
      ['43/2011/NĐ-CP', 2, '2011-06-13'],
    ],
    [
      'Văn bản số 57/UBND-KHCN; Công văn số 57/UBND-KHCN ngày 06/01/2021',
      ['57/UBND-KHCN', 2, '2021-01-06'],
    ],
  ]);
});

describe('two dates under one number', () => {
  checkClusters([
    // The same day in another year, the same year on another day: a slip in one document.
    [
      'Nghị quyết số 52-NQ/TW ngày 27/9/2019; Nghị quyết số 52-NQ/TW ngày 22/7/2019',
      ['52-NQ/TW', 2],
    ],
    [
      'Kế hoạch số 33/KH-SYT ngày 04/5/2017; Kế hoạch số 33/KH-SYT ngày 04/5/2019',
      ['33/KH-SYT', 2],
    ],
    [
      'Nghị định số 43/2011/NĐ-CP ngày 13/6/2011; Nghị định số 43/2011/NĐ-CP ngày 13/6/2012',
      ['43/2011/NĐ-CP', 2],
    ],
    // Both known to the registry.
    [
      'Nghị quyết số 50/NQ-CP ngày 17/4/2020; Nghị quyết số 50/NQ-CP ngày 20/5/2021',
      ['50/NQ-CP', 1, '2020-04-17'],
      ['50/NQ-CP', 1, '2021-05-20'],
    ],
    [
      'Nghị quyết số 01/NQ-CP ngày 01/01/2019; Nghị quyết số 01/NQ-CP ngày 01/01/2020',
      ['01/NQ-CP', 1],
      ['01/NQ-CP', 1],
    ],
    // A series that begins anew each year.
    [
      'Kế hoạch số 15/KH-UBND ngày 12/01/2021; Kế hoạch số 15/KH-UBND ngày 20/02/2022',
      ['15/KH-UBND', 1, '2021-01-12'],
      ['15/KH-UBND', 1, '2022-02-20'],
    ],
  ]);
});

describe('one number, two documents', () => {
  checkClusters([
    ['Nghị quyết số 18-NQ/TW; Nghị quyết số 18-NQ/TU', ['18-NQ/TW', 1], ['18-NQ/TU', 1]],
    [
      'Kế hoạch số 36/KH-UBND của UBND tỉnh Hà Giang; Kế hoạch số 36/KH-UBND của UBND huyện Quản Bạ',
      ['36/KH-UBND', 1],
      ['36/KH-UBND', 1],
    ],
    ['Luật số 91/2015/QH13; Nghị quyết số 91/2015/QH13', ['91/2015/QH13', 1], ['91/2015/QH13', 1]],
    [
      'Luật Đất đai năm 2013; Luật Đất đai năm 2024',
      ['Luật Đất đai', 1, '2013'],
      ['Luật Đất đai', 1, '2024'],
    ],
    ['Quyết định số 12/QĐ-UBND; Kế hoạch số 12/KH-UBND', ['12/QĐ-UBND', 1], ['12/KH-UBND', 1]],
  ]);
});

describe('what the registry knows', () => {
  test('a number that it knows once, with its year, is that document', () => {
    const [decree] = extract({ text: 'theo Nghị định số 43/2011/NĐ-CP' }).documents;
    expect(decree?.known).toMatchObject({
      number: '43/2011/NĐ-CP',
      date: '2011-06-13',
      repealedBy: '42/2022/NĐ-CP',
    });
    expect(decree?.candidates).toEqual([]);
  });
  test('a number that restarts and stands without a date gives candidates, not a guess', () => {
    const [resolution] = extract({ text: 'theo Nghị quyết số 50/NQ-CP của Chính phủ' }).documents;
    expect(resolution?.known).toBeNull();
    expect(resolution?.candidates.map((c) => c.date).sort()).toEqual(['2020-04-17', '2021-05-20']);
    expect(resolution?.date).toBeNull();
  });
  test('the date tells which of several is meant', () => {
    const [resolution] = extract({ text: 'Nghị quyết số 36-NQ/TW ngày 22/10/2018' }).documents;
    expect(resolution?.known?.date).toBe('2018-10-22');
    expect(resolution?.candidates).toEqual([]);
  });
  test('the subject tells which of several is meant', () => {
    const [directive] = extract({
      text: 'Chỉ thị số 16/CT-TTg về việc tăng cường năng lực tiếp cận cuộc Cách mạng công nghiệp lần thứ tư.',
    }).documents;
    expect(directive?.known?.date).toBe('2017-05-04');
  });
  test('a date that no known document of the number has makes it another document', () => {
    const [decision] = extract({ text: 'Quyết định số 749/QĐ-TTg ngày 12/11/2009' }).documents;
    expect(decision?.known).toBeNull();
    expect(decision?.candidates).toEqual([]);
  });
});

describe('links and derivations', () => {
  test('an exact link only for a page known to be the document', () => {
    const [known, other] = extract({
      text: 'Quyết định số 1719/QĐ-TTg ngày 14/10/2021; Quyết định số 1720/QĐ-TTg ngày 14/10/2021',
    }).documents;
    expect(known?.links.filter((link) => link.rel === 'exact')).toHaveLength(1);
    expect(other?.links.filter((link) => link.rel === 'exact')).toHaveLength(0);
    expect(other?.links.length).toBeGreaterThan(0);
  });
  test('a number that restarts has no exact link without its date', () => {
    const { documents } = extract({
      text: 'Quyết định số 749/QĐ-TTg; Nghị định số 30/2020/NĐ-CP; Nghị định số 100/2019/NĐ-CP ngày 31/12/2019',
    });
    expect(documents.map((d) => d.links.filter((link) => link.rel === 'exact').length)).toEqual([
      0, 1, 0,
    ]);
  });
  test('every search goes to an official publisher over https and holds the number', () => {
    const { documents } = extract({
      text: 'Nghị quyết số 57-NQ/TW; Nghị định số 15/2021/NĐ-CP; Quyết định số 749/QĐ-TTg; Luật số 59/2020/QH14',
    });
    const hosts =
      /^https:\/\/(vbpl\.vn|vanban\.chinhphu\.vn|congbao\.chinhphu\.vn|quochoi\.vn|tulieuvankien\.dangcongsan\.vn)\//;
    for (const document of documents) {
      expect(document.links.length).toBeGreaterThan(0);
      for (const link of document.links) expect(link.href).toMatch(hosts);
      const searches = document.links.filter((link) => link.rel === 'search');
      for (const link of searches)
        expect(link.href).toContain(encodeURIComponent(document.number ?? ''));
    }
  });
  test('says by what right the issuer stands', () => {
    const { documents } = extract({
      text: 'Nghị định số 15/2021/NĐ-CP; Nghị định số 16/2021/NĐ-CP của Chính phủ; Nghị quyết số 57-NQ/TW; Kế hoạch số 4/KH-ABC',
    });
    expect(documents.map((d) => d.derivedFrom.issuer)).toEqual([
      'symbol',
      'stated',
      'registry',
      null,
    ]);
  });
  test('a number completed by its list is derived from the page', () => {
    const { documents } = extract({ text: 'Nghị quyết số 10 và 12/NQ-CP' });
    expect(documents.map((d) => d.derivedFrom.number)).toEqual(['page', 'stated']);
  });
  test('the relation of a document is the strongest of its mentions', () => {
    const [document] = extract({
      text: 'Hội nghị nhắc Nghị quyết số 57-NQ/TW. Tỉnh tổ chức thực hiện Nghị quyết số 57-NQ/TW.',
    }).documents;
    expect(document?.mentions.map((m) => m.relation)).toEqual(['refers', 'implements']);
    expect(document?.relation).toBe('implements');
  });
  test('ids count documents in order of first mention', () => {
    const { documents } = extract({
      text: 'Nghị quyết 52; Kế hoạch số 1/KH-UBND; Nghị quyết số 52-NQ/TW',
    });
    expect(documents.map((d) => [d.id, d.number])).toEqual([
      ['d1', '52-NQ/TW'],
      ['d2', '1/KH-UBND'],
    ]);
  });
});
