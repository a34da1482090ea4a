import { decode, latin1 } from '../bytes.ts';
import { type HtmlRead, htmlRead } from '../file-read.ts';
import { type CellEdge, FlowWriter } from '../tables/flow-writer.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';

/** Groups whose words are not the document's own. */
const LEFT_OUT = new Set(
  (
    'colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf ' +
    'listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles ' +
    'fldinst filetbl xmlnstbl mmathPr pgptbl annotation atnid atnauthor atndate bkmkstart bkmkend shppict nonshppict'
  ).split(' '),
);
/** Groups that are marked as ones a reader may not know, and whose words are the document's. */
const KNOWN = new Set(['shptxt', 'shpinst', 'footnote']);

/** Letters that a control word stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  '~': '\u00a0',
  _: '\u2011',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** A font's set of letters, by the number that RTF has for it. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  129: 'euc-kr',
  128: 'shift_jis',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Groups stand inside each other no deeper than hands and programs put them. */
const MAX_DEPTH = 500;
const MAX_NOTES = 2000;

interface Group {
  isLeftOut: boolean;
  isFontTable: boolean;
  isNote: boolean;
  isHidden: boolean;
  isRaised: boolean;
  isDeleted: boolean;
  font: number | null;
  /** How many characters stand in for a letter that old readers do not know. */
  fallback: number;
}

const TOP: Group = {
  isLeftOut: false,
  isFontTable: false,
  isNote: false,
  isHidden: false,
  isRaised: false,
  isDeleted: false,
  font: null,
  fallback: 1,
};

/**
 * Reads rich text, as HTML with its tables. Our own: the libraries that are kept draw pages, want Node's streams
 * or leave tables out. Throws a `FileError`.
 */
export async function readRtf(bytes: Uint8Array): Promise<HtmlRead> {
  const reader = new RtfReader();
  for (const token of rtfTokens(latin1(bytes))) reader.take(token);
  return htmlRead(reader.finish());
}

class RtfReader {
  readonly #writer = new FlowWriter();
  readonly #groups: Group[] = [{ ...TOP }];
  /** Groups deeper than are followed. */
  #tooDeep = 0;
  readonly #encodings = new Map<number, string>();
  #defaultEncoding = 'windows-1252';
  /** The font that the font table speaks of. */
  #definedFont = 0;
  #bytes: number[] = [];
  #skip = 0;
  /** Whether the group's next word may not be known. */
  #mayIgnore = false;
  #isInTable = false;
  #edges: CellEdge[] = [];
  #merge = { goesOnAbove: false, goesOnLeft: false };
  #level: number | null = null;
  /** The words of each note at a page's foot. */
  readonly #notes: string[] = [];

  get #group(): Group {
    return this.#groups.at(-1) as Group;
  }

  take(token: RtfToken): void {
    if (token.kind !== 'byte') this.#flush();
    switch (token.kind) {
      case 'open':
        if (this.#groups.length > MAX_DEPTH) this.#tooDeep++;
        else this.#groups.push({ ...this.#group });
        break;
      case 'close':
        if (this.#tooDeep > 0) this.#tooDeep--;
        else if (this.#groups.length > 1) this.#groups.pop();
        this.#mayIgnore = false;
        break;
      case 'byte':
        if (this.#skip > 0) this.#skip--;
        else if (!this.#group.isLeftOut) this.#bytes.push(token.value);
        break;
      case 'text':
        this.#text(token.text);
        break;
      case 'word':
        this.#word(token.name, token.value);
    }
  }

  /** All that was written, with the notes behind it. */
  finish(): string {
    this.#flush();
    for (const note of this.#notes) {
      this.#writer.paragraph(false);
      this.#writer.letters(note, { isHidden: false, isRaised: false });
    }
    return this.#writer.finish();
  }

  #text(text: string): void {
    const skipped = Math.min(this.#skip, text.length);
    this.#skip -= skipped;
    const rest = text.slice(skipped);
    if (/[\x80-\xff]/.test(rest)) {
      for (const char of rest) this.#bytes.push(char.charCodeAt(0));
      this.#flush();
    } else this.#letters(rest);
  }

  #letters(text: string): void {
    const { isLeftOut, isFontTable, isNote, isHidden, isDeleted, isRaised } = this.#group;
    if (isLeftOut || isFontTable) return;
    if (isNote) this.#notes[this.#notes.length - 1] += text;
    else this.#writer.letters(text, { isHidden: isHidden || isDeleted, isRaised });
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const { font } = this.#group;
    const encoding =
      (font === null ? undefined : this.#encodings.get(font)) ?? this.#defaultEncoding;
    this.#letters(decode(Uint8Array.from(this.#bytes), encoding));
    this.#bytes = [];
  }

  #word(name: string, value: number | null): void {
    const group = this.#group;
    if (name === '*') {
      this.#mayIgnore = true;
      return;
    }
    if (this.#mayIgnore && !KNOWN.has(name)) group.isLeftOut = true;
    this.#mayIgnore = false;
    if (LEFT_OUT.has(name)) group.isLeftOut = true;
    if (group.isLeftOut) return;
    const sign = SIGNS[name];
    if (sign !== undefined) {
      if (this.#skip > 0) this.#skip--;
      else this.#letters(sign);
    } else this.#control(name, value, group);
  }

  #control(name: string, value: number | null, group: Group): void {
    const isOn = value !== 0;
    switch (name) {
      case 'u':
        this.#letters(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
        this.#skip = group.fallback;
        break;
      case 'uc':
        group.fallback = Math.min(10, Math.max(0, value ?? 1));
        break;
      case 'ansicpg':
        this.#defaultEncoding = `windows-${value}`;
        break;
      case 'fonttbl':
        group.isFontTable = true;
        break;
      case 'f':
        if (group.isFontTable) this.#definedFont = value ?? 0;
        group.font = value;
        break;
      case 'fcharset': {
        const encoding = CHARSETS[value ?? 0];
        if (encoding !== undefined && this.#encodings.size < 5000)
          this.#encodings.set(this.#definedFont, encoding);
        break;
      }
      case 'v':
        group.isHidden = isOn;
        break;
      case 'deleted':
        group.isDeleted = isOn;
        break;
      case 'super':
        group.isRaised = isOn;
        break;
      case 'up':
        group.isRaised = value === null || value > 0;
        break;
      case 'nosupersub':
        group.isRaised = false;
        break;
      case 'plain':
        Object.assign(group, { isHidden: false, isRaised: false, isDeleted: false });
        break;
      case 'footnote':
        if (group.isNote || this.#notes.length > MAX_NOTES) break;
        group.isNote = true;
        this.#writer.letters(`${this.#notes.length + 1}`, { isHidden: false, isRaised: true });
        this.#notes.push('');
        break;
      default:
        if (!group.isNote) this.#layoutWord(name, value);
    }
  }

  /** What ends paragraphs, cells and rows. */
  #layoutWord(name: string, value: number | null): void {
    switch (name) {
      case 'pard':
        this.#isInTable = false;
        this.#level = null;
        break;
      case 'outlinelevel':
        this.#level = (value ?? 0) + 1;
        break;
      case 'intbl':
        this.#isInTable = true;
        break;
      case 'line':
        this.#writer.lineBreak();
        break;
      case 'par':
      case 'sect':
      case 'page':
        this.#writer.paragraph(this.#isInTable, this.#level);
        break;
      default:
        this.#tableWord(name, value);
    }
  }

  #tableWord(name: string, value: number | null): void {
    switch (name) {
      case 'trowd':
        this.#edges = [];
        break;
      case 'clvmrg':
        this.#merge.goesOnAbove = true;
        break;
      case 'clmrg':
        this.#merge.goesOnLeft = true;
        break;
      case 'cellx':
        if (this.#edges.length < 500) this.#edges.push({ right: value ?? 0, ...this.#merge });
        this.#merge = { goesOnAbove: false, goesOnLeft: false };
        break;
      case 'cell':
        this.#writer.cellEnd();
        break;
      case 'nestcell':
        this.#writer.paragraph(true);
        break;
      case 'row':
        this.#writer.rowEnd(this.#edges);
    }
  }
}
