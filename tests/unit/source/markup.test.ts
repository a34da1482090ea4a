import { describe, expect, it } from 'vitest';
import { outlineOf } from '#shared/engine/source/markup/outline-of.ts';
import { parsePage } from '#shared/engine/source/markup/page-tree.ts';
import { measureTables } from '#shared/engine/source/tables/table-kinds.ts';
import { renderText } from '#shared/engine/source/text/render.ts';

/** All text of some markup, nothing left out. */
function textOf(markup: string): string {
  const outline = outlineOf(parsePage(markup));
  const dropped = new Uint8Array(outline.length);
  const tables = measureTables(outline, 0, dropped);
  return renderText(outline, { root: 0, title: -1, dropped, tables }).text;
}

describe('markup to lines', () => {
  const rows: [what: string, markup: string, text: string][] = [
    ['paragraphs are lines', '<p>Một</p><p>Hai</p>', 'Một\nHai'],
    ['a paragraph ends where the next begins', '<p>Một<p>Hai', 'Một\nHai'],
    ['a block ends a paragraph', '<p>Một<div>Hai</div>Ba', 'Một\nHai\nBa'],
    [
      'list items end one another',
      '<ul><li>Một<li>Hai<ul><li>Ba</ul><li>Bốn</ul>',
      'Một\nHai\nBa\nBốn',
    ],
    ['line breaks end lines', 'Một<br>Hai<br/>Ba</br>Bốn', 'Một\nHai\nBa\nBốn'],
    ['a stray end tag of a paragraph ends a line', 'Một</p>Hai', 'Một\nHai'],
    ['inline elements join', 'Tỷ <b>lệ</b> đạt <i>9</i><u>5%</u>', 'Tỷ lệ đạt 95%'],
    ['white space between inline elements is one space', '<b>Một</b>\n <i>hai</i>', 'Một hai'],
    ['misnested inline tags keep their text', '<b>Một <i>hai</b> ba</i> bốn', 'Một hai ba bốn'],
    ['an inline end tag ends no block', '<b><div>Một</b> hai</div>ba', 'Một hai\nba'],
    [
      'end tags of a cell end what is in it',
      '<table><tr><td><div><b>1</td><td>2</td></tr></table>',
      '1\n2',
    ],
    [
      'a note’s raised digit stays apart from the number before it',
      'Có 12<sup>1</sup> xã, 1.234 m<sup>2</sup>, 3×10<sup>6</sup> tấn, CO<sub>2</sub>',
      'Có 12¹ xã, 1.234 m2, 3×10⁶ tấn, CO2',
    ],
    ['control characters are left out', 'Một\u0096 hai\u0085ba\u0007', 'Một hai ba'],
    ['end tags without a start tag are nothing', 'Một</div></td></section> hai', 'Một hai'],
    ['a heading is ended by the end tag of another', '<h2>Một</h3>Hai', 'Một\nHai'],
    ['HTML ends a drawing that was left open', '<svg><g><path/><text>x<p>Một</p>', 'Một'],
    [
      'what a drawing holds is no text, HTML in it neither',
      '<svg><foreignObject><p>x</p></foreignObject></svg>Một',
      'Một',
    ],
    [
      'references are decoded',
      'K&#7871;t qu&#x1EA3; &lt;5% &amp; h&agrave;ng h&oacute;a',
      'Kết quả <5% & hàng hóa',
    ],
    ['references without a semicolon too', 'A&amp B &copy 2024', 'A& B © 2024'],
    ['what is no reference stays', 'R&D; AT&T & b', 'R&D; AT&T & b'],
    ['a bare less-than sign is text', 'x < 5 và y<3', 'x < 5 và y<3'],
    ['references in attributes are decoded', '<a href="/x?a=1&amp;b=2">Tệp</a>', 'Tệp'],
    ['upper case tags', '<P>Một<BR>hai</P><DIV>ba</DIV>', 'Một\nhai\nba'],
    ['comments are nothing', 'Mộ<!-- <p>không</p> -->t', 'Một'],
    ['conditional comments are nothing', '<!--[if gte mso 9]><xml>x</xml><![endif]-->Một', 'Một'],
    [
      "Word's own elements are inline",
      '<p>Một<o:p></o:p> <st1:place>Hà Nội</st1:place></p>',
      'Một Hà Nội',
    ],
    [
      'scripts and styles are never text',
      'a<script>if (1<2) "<p>x</p>"</script><style>p{}</style>b',
      'ab',
    ],
    [
      'noscript, svg and templates are never text',
      'a<noscript><p>x</p></noscript><svg><title>x</title><text>y</text></svg><template>z</template>b',
      'ab',
    ],
    ['an svg element that closes itself ends', '<svg><path/><g/></svg>Một', 'Một'],
    [
      'hidden elements are left out with all in them',
      '<div hidden><p>x</p></div>Một<p style="DISPLAY:none">y</p>',
      'Một',
    ],
    ['lines of preformatted text stay lines', '<pre>Một\n  hai\n\nba</pre>', 'Một\nhai\nba'],
    ['space that does not break is a space', 'Một&nbsp;&nbsp; hai', 'Một hai'],
    ['invisible characters are left out', 'Mộ\u200bt\ufeff h\u00adai', 'Một hai'],
    ['decomposed accents are composed', 'Ke\u0302\u0301t qua\u0309', 'Kết quả'],
    ['accents composed over an element', 'Ke\u0302<b>\u0301t</b>', 'Kết'],
    ['a lone surrogate is replaced', 'a&#55357;b\ud83dc', 'a\ufffdb\ufffdc'],
    ['null characters are left out', 'a\u0000b', 'ab'],
    [
      'body and html tags may repeat',
      '<html><body>Một</body><body>hai</body></html>ba',
      'Mộthaiba',
    ],
    [
      'a form around the page is no matter',
      '<form><p>Một</p><input value="x"><p>Hai</p></form>',
      'Một\nHai',
    ],
    ['an unclosed tag at the end', '<p>Một <b', 'Một'],
    ['an unclosed comment at the end', '<p>Một<!-- hai', 'Một'],
  ];
  it.each(rows)('%s', (_what, markup, text) => {
    expect(textOf(markup)).toBe(text);
  });
});

describe('kinds of blocks', () => {
  const kindsOf = (markup: string) => {
    const outline = outlineOf(parsePage(markup));
    const dropped = new Uint8Array(outline.length);
    const tables = measureTables(outline, 0, dropped);
    const { text, blocks } = renderText(outline, { root: 0, title: -1, dropped, tables });
    return blocks.map(({ start, end, kind, level }) => [text.slice(start, end), kind, level]);
  };
  const rows: [what: string, markup: string, kinds: [string, string, number | null][]][] = [
    ['headings by their tag', '<h2>Kết quả</h2>', [['Kết quả', 'heading', 2]]],
    [
      'a bold line is a heading',
      '<p><strong>Kết quả chung</strong></p>',
      [['Kết quả chung', 'heading', 6]],
    ],
    [
      'a bold sentence is a paragraph',
      '<p><b>Đạt kế hoạch.</b></p>',
      [['Đạt kế hoạch.', 'paragraph', null]],
    ],
    [
      'numbered sections',
      '<p>I. KẾT QUẢ</p><p>1. Thu ngân sách</p>',
      [
        ['I. KẾT QUẢ', 'heading', 2],
        ['1. Thu ngân sách', 'heading', 3],
      ],
    ],
    [
      'list items and how deep',
      '<ul><li>Một<ul><li>Hai</ul></ul>',
      [
        ['Một', 'list-item', 1],
        ['Hai', 'list-item', 2],
      ],
    ],
    [
      'list items made by hand',
      '<p>- Thu nội địa: 5 tỷ đồng;</p>',
      [['- Thu nội địa: 5 tỷ đồng;', 'list-item', null]],
    ],
    [
      'a negative number is no list item',
      '<p>-5,2% so với cùng kỳ</p>',
      [['-5,2% so với cùng kỳ', 'paragraph', null]],
    ],
    [
      "the document's head",
      '<p>ỦY BAN NHÂN DÂN XÃ A</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p><p>Số: 5/BC-UBND</p>',
      [
        ['ỦY BAN NHÂN DÂN XÃ A', 'header', null],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'header', null],
        ['Độc lập - Tự do - Hạnh phúc', 'header', null],
        ['Số: 5/BC-UBND', 'header', null],
      ],
    ],
    [
      "the document's foot",
      '<p>Trên đây là báo cáo./.</p><p>Nơi nhận:</p><p>- Như trên;</p><p>TM. ỦY BAN NHÂN DÂN</p><p>CHỦ TỊCH</p>',
      [
        ['Trên đây là báo cáo./.', 'paragraph', null],
        ['Nơi nhận:', 'footer', null],
        ['- Như trên;', 'footer', null],
        ['TM. ỦY BAN NHÂN DÂN', 'footer', null],
        ['CHỦ TỊCH', 'footer', null],
      ],
    ],
  ];
  it.each(rows)('%s', (_what, markup, kinds) => {
    expect(kindsOf(markup)).toEqual(kinds);
  });
});
