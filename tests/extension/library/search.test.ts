import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../extension/library/duplicates.ts';
import { newEntry } from '../../../extension/library/entry.ts';
import { LibraryIndex } from '../../../extension/library/search.ts';
import { sampleExtraction } from '../../unit/formats/sample.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const saved = (key: string, changes: Parameters<typeof sampleExtraction>[0] = {}) => {
  const extraction = sampleExtraction(changes);
  return { extraction, entry: newEntry(extraction, extraction.source.url, NOW, key) };
};

describe('search in the library', () => {
  const index = new LibraryIndex();
  const first = saved('a');
  const second = saved('b', {
    title: 'Tình hình đầu tư công năm 2025',
    number: '02/BC-SKHCN',
    issuer: 'Sở Khoa học và Công nghệ thành phố Huế',
    resolution: 'Quyết định số 749/QĐ-TTg',
  });
  index.put(first.entry, first.extraction);
  index.put({ ...second.entry, tags: ['Đề tài'], note: 'đọc lại' }, second.extraction);

  it.each([
    ['accents left out', 'chuyen doi so', ['a']],
    ['đ written d', 'dau tu cong', ['b']],
    ['accents written', 'Đầu tư công', ['b']],
    ['a word that is only begun', 'chuyen do', ['a']],
    ['words of title and text together', 'quy i 52-nq/tw', ['a']],
    ['a document’s whole number', '749/QĐ-TTg', ['b']],
    ['a number that is only begun', '749/q', ['b']],
    ['a number from its middle on', 'qd-ttg', ['b']],
    ['a tag', 'de tai', ['b']],
    ['a note', 'doc lai', ['b']],
    ['words of the text alone', 'ho so truc tuyen', ['a', 'b']],
    ['words that no report has together', 'chuyen doi so hue', []],
    ['a part of a number that is another number', '49/QĐ-TTg', []],
  ])('finds %s', (_, query, keys) => {
    expect(index.search(query)?.sort()).toEqual(keys);
  });

  it('is no search without words', () => {
    expect(index.search('  – ')).toBeNull();
  });

  it('follows changed metadata and keeps the text', () => {
    const changing = new LibraryIndex();
    changing.put(first.entry, first.extraction);
    changing.put({ ...first.entry, edits: { title: 'Tên khác' } }, null);
    expect(changing.search('ten khac')).toEqual(['a']);
    expect(changing.search('ho so truc tuyen')).toEqual(['a']);
    changing.delete('a');
    expect(changing.search('ten khac')).toEqual([]);
  });
});

describe('duplicates in the library', () => {
  it.each([
    ['the same text of another address', {}, { url: 'https://a.gov.vn/2' }, 'same-text'],
    ['another state of the same page', {}, { title: 'Sửa' }, 'same-page'],
    [
      'the same number of the same body in one year',
      {},
      { title: 'Sửa', url: 'https://a.gov.vn/2' },
      'same-number',
    ],
  ])('are %s', (_, one, other, reason) => {
    const entries = [saved('a', one).entry, saved('b', other).entry];
    expect(findDuplicates(entries).get('a')).toEqual([{ key: 'b', reason }]);
    expect(findDuplicates(entries).get('b')).toEqual([{ key: 'a', reason }]);
  });

  it.each([
    ['another number', { number: '46/BC-UBND' }],
    ['a blank number', { number: '/BC-UBND' }],
    ['another body', { issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi' }],
  ])('are not reports with %s', (_, other) => {
    const more = { title: 'Khác', url: 'https://a.gov.vn/2', ...other };
    const same = 'number' in other && other.number.startsWith('/') ? other : {};
    const entries = [saved('a', same).entry, saved('b', more).entry];
    expect(findDuplicates(entries).size).toBe(0);
  });
});
