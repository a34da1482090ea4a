import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { describe, expect, it, test } from 'vitest';
import { type MarkupHandler, readMarkup } from '#shared/engine/source/markup.ts';

/** What markup tells, an item each: text as "text", tags as "<name", " name=value", ">" or "/>", "</name". */
class Events implements MarkupHandler {
  readonly all: string[] = [];
  private readonly html: string;
  private name = '';
  private depth = 0;
  private textEnd = -1;

  constructor(html: string) {
    this.html = html;
  }

  get isForeign(): boolean {
    return this.depth > 0;
  }

  text(start: number, end: number): void {
    const words = this.html.slice(start, end);
    // A text may come in pieces.
    if (start === this.textEnd) this.all[this.all.length - 1] += words;
    else this.all.push(words);
    this.textEnd = end;
  }
  startTag(start: number, end: number): boolean {
    this.name = this.html.slice(start, end);
    this.all.push(`<${this.name}`);
    return true;
  }
  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    this.all.push(` ${this.html.slice(start, end)}=${this.html.slice(valueStart, valueEnd)}`);
  }
  startTagEnd(isSelfClosing: boolean): void {
    if (this.name === 'svg' && !isSelfClosing) this.depth++;
    this.all.push(isSelfClosing ? '/>' : '>');
  }
  endTag(start: number, end: number): void {
    const name = this.html.slice(start, end);
    if (name === 'svg' && this.depth > 0) this.depth--;
    this.all.push(`</${name}`);
  }
}

function eventsOf(html: string): string[] {
  const events = new Events(html);
  readMarkup(html, events);
  return events.all;
}

/** The same from the tokenizer under cheerio. */
function othersEventsOf(html: string): string[] {
  const events = new Events(html);
  let name: [number, number] = [0, 0];
  let value: [number, number] = [0, 0];
  const none = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => events.text(start, end),
      onopentagname: (start, end) => void events.startTag(start, end),
      onattribname: (start, end) => {
        name = [start, end];
        value = [end, end];
      },
      onattribdata: (start, end) => {
        value = [start, end];
      },
      onattribend: () => events.attribute(...name, ...value),
      onopentagend: () => events.startTagEnd(false),
      onselfclosingtag: () => events.startTagEnd(true),
      onclosetag: (start, end) => events.endTag(start, end),
      isInForeignContext: () => events.isForeign,
      oncdata: none,
      ontextentity: none,
      onattribentity: none,
      oncomment: none,
      ondeclaration: none,
      onprocessinginstruction: none,
      onend: none,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return events.all;
}

const PIECES =
  '<|>|/|</|<!|<!--|-->|--|!|-|--!>|<!-->|<!--->|=|"|\'| |\n|\t|a|b|é|x|script|style|title|textarea|xmp|plaintext|iframe|noembed|noframes|<svg>|<svg/>|</svg>|<script>|</script|</SCRIPT >|<title>|</title>|<style|</style/>|<div class="x">|</div>|<a href=|<?|?>|doctype|<!DOCTYPE html>|&amp;|<p|<br/>|<br / >|<a / b>|<a/b=c/d>|<i=1>|< ';

test('any markup is cut as the tokenizer under cheerio cuts it', () => {
  const markup = fc
    .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 14 })
    // Where markup ends inside a tag, and in CDATA outside of SVG, that one differs from the standard.
    .map((pieces) => `${pieces.join('')}'">\n`);
  fc.assert(
    fc.property(markup, (html) => {
      expect(eventsOf(html)).toEqual(othersEventsOf(html));
    }),
    { numRuns: 20_000 },
  );
});

describe('markup by the standard', () => {
  it.each<[what: string, html: string, events: string[]]>([
    ['a tag that does not end is left out', 'a<p class="x', ['a', '<p']],
    ['an end tag that does not end is told', 'a</p ', ['a', '</p']],
    ['a name that does not end is left out', 'a<p', ['a']],
    [
      'raw text without an end tag goes on to the end',
      '<script>a</script',
      ['<script', '>', 'a</script'],
    ],
    ['"<" before no name is a character', 'a < b <', ['a < b <']],
    ['CDATA is text in SVG', '<svg><![CDATA[a<b>]]></svg>', ['<svg', '>', 'a<b>', '</svg']],
    ['CDATA is a comment elsewhere', 'a<![CDATA[b>c]]>', ['a', 'c]]>']],
    ["Word's conditions are comments", 'a<![if !supportLists]>b<![endif]>c', ['a', 'b', 'c']],
    ['a title in SVG has markup', '<svg><title><b>x', ['<svg', '>', '<title', '>', '<b', '>', 'x']],
  ])('%s', (_, html, events) => {
    expect(eventsOf(html)).toEqual(events);
  });
});
