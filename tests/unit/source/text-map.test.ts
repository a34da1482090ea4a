import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextMap } from '#shared/contract/index.ts';
import { segmentsOf } from '#shared/contract/text-segments.ts';
import { extract } from '#shared/engine/extract.ts';
import { readSource } from '#shared/engine/source/source.ts';
import { PORTAL_PAGES, read, urlOf } from './portals.ts';
import { faultsOf, runsOf } from './runs.ts';

function mapped(html: string) {
  const { text, map } = readSource({ html }, { map: true });
  return { text, map: map as TextMap, runs: runsOf(html) };
}

/** Each segment of a page as "words of the text ← words of the run". */
function pairs(html: string): string[] {
  const { text, map, runs } = mapped(html);
  return segmentsOf(map).map(
    ({ start, end, run, runStart, runEnd }) =>
      `${text.slice(start, end)} ← ${JSON.stringify(runs[run]?.slice(runStart, runEnd))} of ${run}`,
  );
}

describe('the map from a page’s text to its HTML', () => {
  const cases: [what: string, html: string, segments: string[]][] = [
    [
      'words over elements',
      '<p>Số <b>52</b>-NQ</p>',
      ['Số  ← "Số " of 0', '52 ← "52" of 1', '-NQ ← "-NQ" of 2'],
    ],
    ['parts that are left out are counted', '<script>a</script><p>Một</p>', ['Một ← "Một" of 1']],
    ['white space is where its first stood', '<p>a \n  b</p>', ['a  ← "a " of 0', 'b ← "b" of 0']],
    ['references are decoded', '<p>&lt;5&#37; &amp;</p>', ['<5% & ← "<5% &" of 0']],
    ['invisible characters are nowhere', '<p>Ng\u200bhị</p>', ['Ng ← "Ng" of 0', 'hị ← "hị" of 0']],
    [
      'letters are composed',
      '<p>Ti\u0065\u0302\u0301n</p>',
      ['Ti ← "Ti" of 0', 'ế ← "e\u0302\u0301" of 0', 'n ← "n" of 0'],
    ],
    ['comments end no run', '<p>Mộ<!-- x -->t</p>', ['Một ← "Một" of 0']],
    [
      'cells and rows are set apart by none',
      '<table><tr><td>a<td></td><td>b</tr><tr><td>c<td>d</tr></table>',
      ['a ← "a" of 0', 'b ← "b" of 1', 'c ← "c" of 2', 'd ← "d" of 3'],
    ],
    [
      'lines of preformatted text',
      '<pre>Một\n hai\n\nba</pre>',
      ['Một ← "Một" of 0', 'hai ← "hai" of 0', 'ba ← "ba" of 0'],
    ],
  ];
  it.each(cases)('%s', (_, html, segments) => expect(pairs(html)).toEqual(segments));

  it('is given only when it is asked for', () => {
    const html = '<p>Một</p>';
    expect(extract({ html })).not.toHaveProperty('textMap');
    expect(readSource({ html }).map).toBeNull();
    expect(extract({ html }, { include: ['textMap'] }).textMap?.runs).toBe(1);
    expect(extract({ text: 'Một' }, { include: ['textMap'] }).textMap).toBeNull();
  });

  it('changes nothing else that is read', () => {
    const html = read('liferay-report.html');
    const { textMap, ...rest } = extract({ html }, { include: ['textMap'] });
    expect(textMap).not.toBeNull();
    expect(rest).toEqual(extract({ html }));
  });

  it.each(PORTAL_PAGES)('gives back the text of $file', (page) => {
    const html = read(page.file);
    const { text, map } = readSource({ html, url: urlOf(page) }, { map: true });
    const { faults, mapped } = faultsOf(text, map as TextMap, runsOf(html));
    expect(faults).toEqual([]);
    expect(mapped).toBeGreaterThan(text.length * 0.8);
  });

  /** Letters as pages in old encodings show them, and what stands for each in a row's right text. */
  const OLD: [encoding: string, shown: string, least: number][] = [
    [
      'tcvn3',
      'Thùc hiÖn NghÞ quyÕt sè 52 cña ñy ban nh©n d©n tØnh, c¸c huyÖn ®· tæ chøc triÓn khai vµ ®¹t kÕt qu¶ tèt trong n¨m.',
      1,
    ],
    [
      'vni',
      'Thöïc hieän Nghò quyeát soá 52 cuûa UÛy ban nhaân daân tænh, caùc huyeän ñaõ toå chöùc trieån khai vaø ñaït keát quaû toát trong naêm.',
      20,
    ],
    [
      'utf-8',
      'Thá»±c hiá»‡n Nghá»‹ quyáº¿t sá»‘ 52 cá»§a á»¦y ban nhÃ¢n dÃ¢n tá»‰nh, cÃ¡c huyá»‡n Ä‘Ã£ tá»• chá»©c triá»ƒn khai vÃ\u00a0 Ä‘áº¡t káº¿t quáº£ tá»‘t trong nÄƒm.',
      20,
    ],
  ];
  it.each(OLD)('follows letters recovered from %s, word by word', (encoding, shown, least) => {
    const { text, map, runs } = mapped(`<div><p>${shown}</p></div>`);
    expect(map.encoding).toBe(encoding);
    const segments = segmentsOf(map);
    expect(segments.length).toBeGreaterThanOrEqual(least);
    const from = segments.map(({ run, runStart, runEnd }) => runs[run]?.slice(runStart, runEnd));
    expect(from.join('')).toBe(shown);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    // Every word begins where the word of the same number begins in the page.
    const starts = (words: string) => [...words.matchAll(/[^ ]+/g)].map(({ index }) => index);
    const begins = starts(text).map((at) => {
      const one = segments.find(({ end }) => end > at);
      return one && one.runStart + (at - one.start);
    });
    expect(begins).toEqual(starts(shown));
  });
});

/** Markup of many kinds: what the parser repairs, what the text leaves out, what it rewrites. */
const WORDS = fc.stringMatching(/^[\x20-\x3b=?-~]{0,6}$/);
const TEXT = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('Báo cáo', ' số 52-NQ/TW ', 'năm\n 2025', '12,5%', 'ế') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'e\u0302\u0301',
      'u\u031b',
      '\u0323',
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\ud800',
      '\udc00',
      '\u1100\u1161',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '&#7871;',
      '&lt;b&gt;',
      '&',
      '&#x301;',
      ' ',
      '\t',
      '\r\n',
      '\u0000',
      '\u3000',
    ),
  },
  { weight: 1, arbitrary: WORDS },
);
const TAG = fc.constantFrom(
  ...'<p> </p> <b> </b> <br> <i> </i> <h1> </h1> <div> </div> <li> </ul> <table> </table> <tr> <td> </td> <th> <td/colspan=3> <caption> <pre> </pre> <a/href=/x> </a>'
    .split(' ')
    .map((tag) => tag.replace('/c', ' c').replace('/h', ' h')),
  ...[
    '<!-- x -->',
    '<script>a < b</script>',
    '<p hidden>x</p>',
    '<textarea>y</textarea>',
    '<title>z</title>',
    '<![CDATA[w]]>',
    '<svg><text>v</text></svg>',
  ],
);
const HTML = fc
  .array(fc.oneof({ weight: 3, arbitrary: TEXT }, { weight: 2, arbitrary: TAG }), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('the map of any HTML', () => {
  it('gives back the text', () => {
    fc.assert(
      fc.property(HTML, (html) => {
        const { text, map, runs } = mapped(html);
        expect(faultsOf(text, map, runs).faults).toEqual([]);
        expect(text).toBe(readSource({ html }).text);
      }),
      { numRuns: 2000 },
    );
  });
});
