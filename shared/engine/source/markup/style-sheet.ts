/** A class or id alone, with its tag or without. */
const PLAIN = /^(?:[a-z]\w*)?[.#]([\w-]+)$/i;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/gi;
/** What holds of a screen however wide it is. */
const ANY_SCREEN = /^@media\s+(?:only\s+)?(?:all|screen)\s*$/i;
const NAMES = /[.#]([\w-]+)/g;

/**
 * The classes and ids that a page's own style sheets hide on a wide screen, in lower case. A name that a rule
 * shows again, beside another name, is none of them: a script may switch it on.
 */
export class HiddenNames {
  private readonly hidden = new Set<string>();
  private readonly shown = new Set<string>();
  /** Answers by names, which a page repeats; asked once all sheets are taken in. */
  private readonly known = new Map<string, boolean>();

  /** Takes in a style sheet, which may be for paper only. */
  add(css: string, media = ''): void {
    const isForScreens = media === '' || ANY_SCREEN.test(`@media ${media}`);
    for (const { selector, body, condition } of rulesOf(css)) {
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
      if (name !== undefined) this.hidden.add(name.toLowerCase());
    }
  }

  get isEmpty(): boolean {
    return this.hidden.size === 0;
  }

  /** Whether one of an element's names hides it, and none is shown. */
  hides(names: string): boolean {
    let answer = this.known.get(names);
    if (answer === undefined) {
      answer = this.look(names);
      this.known.set(names, answer);
    }
    return answer;
  }

  private look(names: string): boolean {
    const own = names.toLowerCase().split(/\s+/);
    return own.some((name) => this.hidden.has(name)) && !own.some((name) => this.shown.has(name));
  }
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
