import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '#shared/search/match.ts';
import { parseQuery } from '#shared/search/query.ts';
import { placedWords, searchForm } from '#shared/search/words.ts';
import { derive } from '../../../extension/library/derived.ts';
import { findDuplicates } from '../../../extension/library/duplicates.ts';
import { newEntry } from '../../../extension/library/entry.ts';
import {
  type Chosen,
  countFacet,
  isChosen,
  NOTHING_CHOSEN,
} from '../../../extension/library/facets.ts';
import { LibraryIndex } from '../../../extension/library/search.ts';
import { readRoute, TOP, viewOf, writeRoute } from '../../../extension/library/view/route.ts';
import { sortEntries } from '../../../extension/library/view/sort.ts';
import { sampleExtraction } from '../../unit/formats/sample.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const saved = (key: string, changes: Parameters<typeof sampleExtraction>[0] = {}) => {
  const extraction = sampleExtraction(changes);
  return { extraction, entry: newEntry(extraction, extraction.source.url, NOW, key) };
};

const put = (index: LibraryIndex, { entry, extraction }: ReturnType<typeof saved>) => {
  index.put(entry);
  index.putText(derive(entry.key, extraction).searched);
};
const keysOf = (found: ReturnType<LibraryIndex['search']>) =>
  found && [...found.phrase, ...found.near, ...found.each];

describe('search in the library', () => {
  const index = new LibraryIndex();
  const first = saved('a');
  const second = saved('b', {
    title: 'Tình hình đầu tư công năm 2025',
    number: '02/BC-SKHCN',
    issuer: 'Sở Khoa học và Công nghệ thành phố Huế',
    resolution: 'Quyết định số 749/QĐ-TTg',
  });
  put(index, first);
  put(index, { ...second, entry: { ...second.entry, tags: ['Đề tài'], note: 'đọc lại' } });

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
    ['what has not a word after a minus', 'ho so truc tuyen -hue', ['a']],
    ['what has not a phrase after a minus', 'ho so -"dau tu cong"', ['a']],
    ['all but what a minus names', '-hue', ['a']],
    ['words in quotes word for word', '"tinh hinh dau tu"', ['b']],
    ['no words in quotes that stand in another order', '"dau tu tinh hinh"', []],
    ['a quote that is not closed', '"chuyen doi so', ['a']],
  ])('finds %s', (_, query, keys) => {
    expect(keysOf(index.search(query))?.sort()).toEqual(keys);
  });

  it('is no search without words', () => {
    expect(index.search('  – ')).toBeNull();
    expect(index.search('""')).toBeNull();
  });

  it('follows changed metadata and keeps the text', () => {
    const changing = new LibraryIndex();
    put(changing, first);
    changing.put({ ...first.entry, edits: { title: 'Tên khác' } });
    expect(keysOf(changing.search('ten khac'))).toEqual(['a']);
    expect(keysOf(changing.search('ho so truc tuyen'))).toEqual(['a']);
    changing.delete('a');
    expect(keysOf(changing.search('ten khac'))).toEqual([]);
    put(changing, first);
    expect(keysOf(changing.search('ho so truc tuyen'))).toEqual(['a']);
  });
});

describe('how closely words stand', () => {
  const index = new LibraryIndex();
  const texts = {
    title: 'Xã hội hóa. Toàn tỉnh hợp nhất các trạm.',
    phrase: 'Toàn huyện có 12 hợp tác xã hoạt động hiệu quả.',
    near: 'Các xã đã ký văn bản hợp tác với doanh nghiệp trong năm.',
    parted: 'Hai bên tăng cường hợp tác. Xã Hòa Lạc đã hoàn thành.',
    each: `Công tác quản lý được chú trọng. ${'Nội dung khác của báo cáo này. '.repeat(20)} Phù hợp với các xã.`,
    none: 'Không có từ nào như vậy.',
  };
  for (const [key, text] of Object.entries(texts)) {
    const extraction = { ...sampleExtraction(), text };
    const entry = newEntry(extraction, `https://${key}.gov.vn/`, NOW, key);
    entry.read.title = key === 'title' ? 'Kết quả phát triển hợp tác xã' : 'Báo cáo';
    put(index, { entry, extraction });
  }

  it('is told: as a phrase, near, each apart; a title comes first, a full stop parts a phrase', () => {
    expect(index.search('hợp tác xã')).toMatchObject({
      phrase: ['title', 'phrase'],
      near: ['near', 'parted'],
      each: ['each'],
    });
  });

  it.each<[string, keyof typeof texts, string | null]>([
    ['hợp tác xã', 'phrase', 'hợp tác xã'],
    ['hop tac x', 'phrase', 'hợp tác xã'],
    ['"hợp tác"', 'near', 'hợp tác'],
    ['hợp tác xã', 'near', 'xã|hợp tác'],
    ['nông thôn mới', 'none', null],
    ['-hợp', 'none', null],
  ])('the excerpt for %s in “%s” shows %s', (typed, key, hits) => {
    const query = parseQuery(typed);
    const parts = query && excerptOf(texts[key], query);
    const marked = parts?.filter(({ hit }) => hit).map(({ text }) => text.trim());
    expect(marked?.join('|') ?? null).toBe(hits);
  });

  it('an excerpt is the text’s own words, whatever is asked', () => {
    const words = fc.constantFrom(
      'hợp',
      'tác',
      'xã',
      '12',
      '–',
      '"',
      '-',
      'huyện',
      'Toàn',
      '52-NQ/TW',
    );
    const long = Object.values(texts).join('\n');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (asked) => {
        const query = parseQuery(asked.join(' '));
        const parts = query && excerptOf(long, query);
        if (!parts) return;
        const shown = parts
          .map(({ text }) => text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(long.replace(/\s+/g, ' ')).toContain(shown);
      }),
    );
  });

  it('both ways to the search form agree', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zđêAĐ0-9 .,/–\n;()-]*$/), (text) => {
        const placed = placedWords(text).map(({ word }) => word);
        expect(
          searchForm(text)
            .split(/ (?:\| )?/)
            .filter(Boolean),
        ).toEqual(placed);
      }),
    );
  });
});

describe('facets', () => {
  const entries = [
    saved('a', { issuer: 'Sở Y tế' }).entry,
    saved('b', { issuer: 'Sở Y tế' }).entry,
    { ...saved('c', { issuer: 'Sở Nội vụ' }).entry, tags: ['gấp', 'quý I'] },
  ];
  const chosen = (changes: Partial<Chosen>) => ({ ...NOTHING_CHOSEN, ...changes });

  it.each<[string, Partial<Chosen>, string[]]>([
    ['nothing chosen leaves all', {}, ['a', 'b', 'c']],
    ['any of one facet’s values', { issuer: ['Sở Y tế', 'Sở Nội vụ'] }, ['a', 'b', 'c']],
    ['all facets together', { issuer: ['Sở Y tế'], tag: ['gấp'] }, []],
    ['a tag', { tag: ['gấp'] }, ['c']],
    ['a year that none has', { year: ['1999'] }, []],
  ])('%s', (_, changes, keys) => {
    expect(entries.filter((one) => isChosen(one, chosen(changes))).map(({ key }) => key)).toEqual(
      keys,
    );
  });

  it('are counted, the most frequent first, a chosen one also where none is left', () => {
    expect(countFacet(entries, 'issuer', [])).toEqual([
      ['Sở Y tế', 2],
      ['Sở Nội vụ', 1],
    ]);
    expect(countFacet(entries.slice(0, 2), 'issuer', ['Sở Nội vụ'])).toContainEqual([
      'Sở Nội vụ',
      0,
    ]);
  });

  it('stay in the address, in every view', () => {
    const route = {
      ...TOP,
      query: 'hợp tác xã',
      chosen: chosen({ year: ['2024', '2025'], issuer: ['Sở A & B'] }),
    };
    expect(readRoute(writeRoute(viewOf(route, { view: 'figures' })))).toEqual({
      ...route,
      view: 'figures',
    });
  });
});

describe('the order of the list', () => {
  const entries = [
    { ...saved('a').entry, read: { ...saved('a').entry.read, place: 'Đà Nẵng', date: '2024' } },
    { ...saved('b').entry, read: { ...saved('b').entry.read, place: null, date: null } },
    { ...saved('c').entry, read: { ...saved('c').entry.read, place: 'An Giang', date: '2025-02' } },
  ];
  it.each<[Parameters<typeof sortEntries>[1], boolean, string]>([
    ['place', false, 'cab'],
    ['place', true, 'acb'],
    ['date', false, 'cab'],
    ['date', true, 'acb'],
    ['relevance', true, 'cba'],
  ])('by %s, reversed %s, is %s; what has none stands last', (sort, isReversed, keys) => {
    const sorted = sortEntries(entries, sort, isReversed);
    expect(sorted.map(({ key }) => key).join('')).toBe(keys);
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
