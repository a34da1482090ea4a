/** A class or id alone, with its tag or without. */
const PLAIN = /^(?:[a-z]\w*)?[.#]([\w-]+)$/i;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/gi;
/** What holds of a screen however wide it is. */
const ANY_SCREEN = /^@media\s+(?:only\s+)?(?:all|screen)\s*$/i;
const NAMES = /[.#]([\w-]+)/g;
/** Most rules say nothing of it: a look costs less than a search for its value. */
const MAY_DISPLAY = /display/i;

// See `normalUnits`: a loop over units stays fast so, however its texts are kept.
const { charCodeAt } = String.prototype;

/**
 * The classes and ids that a page's own style sheets hide on a wide screen, in lower case. A name that a rule
 * shows again, beside another name, is none of them: a script may switch it on.
 */
export class HiddenNames {
  private readonly hidden = new Set<string>();
  private readonly shown = new Set<string>();
  /** By a name's hash, whether one that hides may have it: most names of a page are told by theirs. */
  private readonly slots = new Uint8Array(SLOTS);

  /** Takes in a style sheet, which may be for paper only. */
  add(css: string, media = ''): void {
    const isForScreens = media === '' || ANY_SCREEN.test(`@media ${media}`);
    for (const { selector, body, condition } of rulesOf(css)) {
      if (!MAY_DISPLAY.test(body)) continue;
      const display = [...body.matchAll(DISPLAY)].at(-1)?.[1]?.toLowerCase();
      if (display === undefined) continue;
      if (!isForScreens || !(condition === '' || ANY_SCREEN.test(condition))) continue;
      for (const one of selector.split(',')) this.note(one.trim(), display);
    }
  }

  private note(selector: string, display: string): void {
    if (display !== 'none')
      for (const [, name] of selector.matchAll(NAMES))
        this.shown.add((name as string).toLowerCase());
    else {
      const name = PLAIN.exec(selector)?.[1];
      if (name === undefined) return;
      const lower = name.toLowerCase();
      this.hidden.add(lower);
      this.slots[slotOf(lower, 0, lower.length)] = 1;
    }
  }

  get isEmpty(): boolean {
    return this.hidden.size === 0;
  }

  /** Whether one of an element's names hides it, and none is shown. */
  hides(names: string): boolean {
    if (!this.mayHide(names)) return false;
    const own = names.toLowerCase().split(/\s+/);
    return own.some((name) => this.hidden.has(name)) && !own.some((name) => this.shown.has(name));
  }

  private mayHide(names: string): boolean {
    const { length } = names;
    let start = 0;
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? charCodeAt.call(names, i) : 0x20;
      // Names that a sheet hides are of Latin letters; what may be a space of another script is looked at.
      if (unit > 0x7f) return true;
      if (unit !== 0x20 && (unit < 0x09 || unit > 0x0d)) continue;
      if (this.slots[slotOf(names, start, i)] === 1) return true;
      start = i + 1;
    }
    return false;
  }
}

const SLOTS = 1024;

/** A slot of a name's length, ends and middle, its letters in any case. */
function slotOf(names: string, start: number, end: number): number {
  if (start >= end) return 0;
  const unitAt = (at: number) => charCodeAt.call(names, at) | 0x20;
  const middle = unitAt((start + end) >> 1);
  return (
    (unitAt(start) * 31 + unitAt(end - 1) * 7 + middle * 61 + (end - start) * 151) & (SLOTS - 1)
  );
}

interface StyleRule {
  readonly selector: string;
  readonly body: string;
  /** The `@media` rule that it stands in; empty where it stands in none. */
  readonly condition: string;
}

/** The rules of a style sheet, those in `@media` too; other rules of "@" hold none. */
function* rulesOf(css: string): Generator<StyleRule> {
  const text = withoutComments(css);
  let condition = '';
  for (let from = 0; ; ) {
    const open = text.indexOf('{', from);
    if (open < 0) return;
    let head = text.slice(from, open);
    // Blocks that end before this one begins: those of "@" rules.
    const ended = head.lastIndexOf('}');
    if (ended >= 0) condition = '';
    head = head.slice(Math.max(ended, head.lastIndexOf(';')) + 1).trim();
    from = open + 1;
    if (head.startsWith('@')) {
      condition = head;
      continue;
    }
    const close = text.indexOf('}', from);
    const end = close < 0 ? text.length : close;
    yield { selector: head, body: text.slice(from, end), condition };
    from = end + 1;
  }
}

function withoutComments(css: string): string {
  let out = '';
  for (let from = 0; ; ) {
    const open = css.indexOf('/*', from);
    if (open < 0) return out + css.slice(from);
    out += css.slice(from, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return out;
    from = close + 2;
  }
}
