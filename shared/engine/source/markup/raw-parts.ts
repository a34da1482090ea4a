/**
 * Parts of a page that htmlparser2's tokenizer cuts otherwise than the standard's: it knows neither that
 * `<noscript>` is raw text where scripts run, nor scripts that open a script in a comment, and takes a CDATA
 * section of HTML for one. Such a part is found while the page is read; the page is then read once more with
 * the part blanked, or its opening made the comment that it is. Lengths stay, so offsets do.
 */
export class RawParts {
  private readonly markup: string;
  /** Where what is to be blanked begins and ends, in order. */
  private readonly blanks: { start: number; end: number }[] = [];
  /** Where what is to be a comment begins. */
  private readonly sections: number[] = [];

  constructor(markup: string) {
    this.markup = markup;
  }

  /** A comment or section that the tokenizer made of the markup between two offsets, outside of drawings. */
  addSection(start: number, end: number): void {
    if (!this.markup.slice(start, end).includes('>')) return;
    this.sections.push(this.markup.lastIndexOf('<![CDATA[', start));
  }

  /** An element's raw content began at an offset, and ended at another one for the tokenizer. */
  add(name: 'noscript' | 'script', start: number, end: number): void {
    const last = this.blanks[this.blanks.length - 1];
    if (last && start < last.end) return;
    const { markup } = this;
    if (name === 'script' && !markup.slice(start, end).includes('<!--')) return;
    const right = name === 'script' ? scriptEnd(markup, start) : noscriptEnd(markup, start);
    if (right !== end) this.blanks.push({ start, end: right });
  }

  /** The markup to be read instead, or null where the first reading was right. */
  get repaired(): string | null {
    const repairs = [
      ...this.blanks.map(({ start, end }) => ({ start, words: ' '.repeat(end - start) })),
      ...this.sections.map((start) => ({ start, words: '<!_' })),
    ].sort((a, b) => a.start - b.start);
    if (repairs.length === 0) return null;
    let out = '';
    let from = 0;
    for (const { start, words } of repairs) {
      if (start < from) continue;
      out += this.markup.slice(from, start) + words;
      from = start + words.length;
    }
    return out + this.markup.slice(from);
  }
}

const NOSCRIPT_END = /<\/noscript(?=[\s/>])/gi;
const SCRIPT_MARK = /<!--|-->|<\/?script(?=[\s/>])/gi;

function noscriptEnd(markup: string, start: number): number {
  NOSCRIPT_END.lastIndex = start;
  return NOSCRIPT_END.exec(markup)?.index ?? markup.length;
}

/** The standard's script data states (13.2.5.15 to 30): a script in a comment of a script has its own end. */
function scriptEnd(markup: string, start: number): number {
  let isComment = false;
  let isInner = false;
  SCRIPT_MARK.lastIndex = start;
  for (let mark = SCRIPT_MARK.exec(markup); mark; mark = SCRIPT_MARK.exec(markup)) {
    const words = mark[0];
    if (words === '<!--') {
      isComment = true;
      // The dashes may be those of the comment's end too.
      SCRIPT_MARK.lastIndex -= 2;
    } else if (words === '-->') {
      isComment = false;
      isInner = false;
    } else if (words[1] === '/') {
      if (!isInner) return mark.index;
      isInner = false;
    } else if (isComment) isInner = true;
  }
  return markup.length;
}
