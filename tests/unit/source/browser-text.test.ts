import { load } from 'cheerio/slim';
import type { Document } from 'domhandler';
import fc from 'fast-check';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { describe, expect, it, test } from 'vitest';
import { outlineOf } from '#shared/engine/source/markup/outline-of.ts';
import { parsePage } from '#shared/engine/source/markup/page-tree.ts';
import { measureTables } from '#shared/engine/source/tables/table-kinds.ts';
import { renderText } from '#shared/engine/source/text/render.ts';
import '../../seeded.ts';

/** All lines of a tree, nothing left out. */
function linesOf(root: Document): string[] {
  const outline = outlineOf({ $: load(root), root });
  const dropped = new Uint8Array(outline.length);
  const tables = measureTables(outline, 0, dropped);
  return renderText(outline, { root: 0, title: -1, dropped, tables }).text.split('\n');
}

const ours = (html: string) => linesOf(parsePage(html).root);
/** The same of the tree that the standard asks for, with scripts running as in a browser. */
const standards = (html: string) =>
  linesOf(parse(html, { treeAdapter: adapter, scriptingEnabled: true }) as Document);

const PARTS = [
  '<p>|</p>|<div>|</div>|<ul>|</ul>|<ol>|<li>|</li>|<dl>|<dt>|<dd>|</dd>|</dl>|<h2>|</h2>',
  '<h3>|</h3>|<b>|</b>|<i>|</i>|<span>|</span>|<br>|</br>|<hr>|<table>|</table>|<tbody>|</tbody>|<thead>',
  '<tr>|</tr>|<td>|</td>|<th>|</th>|<caption>|</caption>|<section>|</section>|<article>|<center>|</center>|<pre>|</pre>|<blockquote>',
  '</blockquote>|<form>|</form>|<main>|</main>|<search>|</search>|<xmp>|</xmp>|<font>|</font>|<label>|</label>|<o:p>|</o:p>|<svg>',
  '</svg>|<svg><g>|<svg/>|<script>|</script>|<style>|</style>|<textarea>|</textarea>|<title>|</title>|<iframe>|</iframe>|<noscript>|</noscript>|<!--',
  '-->|<!-- x -->|--!>|<!-->|<![CDATA[|]]>|<![if x]>|<?xml ?>|<body>|</body>|<html>|</html>|<head>|</head>|<template>|</template>',
  '<img>|<input>|</p|<p |<a |&amp;|&lt;b&gt;|&nbsp;|&copy|&agrave|<|>|</|</>|< b|<5',
  '<a href="/x">|</a>|<u>|</u>|<nobr>|<button>|</button>|<select>|<option>|</select>|<em>|</em>|<address>|</address>|<figure>|</figure>',
  '<colgroup>|<col>|<tfoot>|<nav>|</nav>|<object>|</object>|<marquee>|</marquee>|<math>|</math>|<mi>|<foreignObject>|</foreignObject>|<desc>|<P>',
  '<TD>|<br/>|<p/>|<script><!--|<noembed>|</noembed>|<listing>|</listing>',
]
  .join('|')
  .split('|');
const WORDS = ['Một', 'hai ', '  ', '\n', 'Ba bốn', 'năm. '];
const HTML = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PARTS) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
    ),
    { maxLength: 22 },
  )
  .map((parts) => `<!doctype html>${parts.join('')}`);

describe('the text is what a standards parser makes of the same markup', () => {
  test('whatever the markup', () => {
    fc.assert(
      fc.property(HTML, (html) => {
        // In a table, white space beside a comment stays where the words after it do not.
        const lines = (text: readonly string[]) =>
          html.includes('<table') ? text.map((line) => line.replaceAll(' ', '')) : text;
        expect(lines(ours(html))).toEqual(lines(standards(html)));
      }),
      { numRuns: 4000 },
    );
  });

  it.each<[what: string, html: string, lines: string[]]>([
    [
      'a script in a comment of a script',
      '<p>a<script><!-- <script>x</script> y --></script>b',
      ['ab'],
    ],
    ['a comment that opens in such a script ends it', '<script><!--><script></script>a', ['a']],
    ['a comment in a noscript ends with it', 'a<noscript><!-- </noscript>b<!-- --> c', ['ab c']],
    ['a noscript that does not end', 'a<noscript><p>b', ['a']],
    ['CDATA outside of a drawing is a comment', 'a<![CDATA[b>c]]>', ['ac]]>']],
    ['CDATA that does not end, too', 'a<![CDATA[b>c<p>d', ['ac', 'd']],
    ['CDATA in a drawing', 'a<svg><![CDATA[<p>b]]></svg>c', ['ac']],
    ["Word's conditions are comments", 'a<![if !supportLists]>b<![endif]>c', ['abc']],
    ['a comment with an exclamation mark at its end', 'a<!-- x --!>b', ['ab']],
    ['a page that ends inside a tag', 'a<p class="x', ['a']],
    ['a page that ends inside a tag’s name', 'a<p', ['a']],
    ['a page that ends inside an end tag', 'a</p bốn', ['a']],
    [
      'words between the rows of a table stand before it',
      '<table><tr>a<td>b</table>c',
      ['a', 'b', 'c'],
    ],
    [
      'an end tag does not close a table around it',
      '<div><table><tr><td>a</div>b</td></table>c</div>d',
      ['ab', 'c', 'd'],
    ],
    ['a row ends what is open in a cell', '<table><tr><td><div><b>a<tr><td>b</table>', ['a', 'b']],
    [
      'a form among rows holds nothing',
      '<table><form><tr><td>a</td></tr></form></table>b',
      ['a', 'b'],
    ],
    [
      'words that look like markup in raw text',
      '<xmp><p>a</p>&amp;</xmp>b',
      ['<p>a</p>&amp;', 'b'],
    ],
    ['a late body', 'a<body class="x">b</body>c', ['abc']],
    ['tags are no options', '<select><p>a</p><option>b</select>c', ['c']],
  ])('%s', (_, html, lines) => {
    expect(ours(html)).toEqual(lines);
    expect(standards(`<!doctype html>${html}`)).toEqual(lines);
  });
});
