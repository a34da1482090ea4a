import type { Language } from '#shared/contract/index.ts';
import { inPageMessages } from '#shared/messages/in-page.ts';
import type { MarkRef } from '#shared/ui/types.ts';
import type { CardWords } from '../messaging/calls.ts';
import { prop } from './dom.ts';
import { attach, focusOn, make, makeHost } from './elements.ts';
import { CARD_LOOK } from './launcher-look.ts';
import type { PlacedMark } from './placed.ts';

const SHOW_MS = 250;
const HIDE_MS = 300;
const GAP = 6;

export interface CardActions {
  /** Opens the panel and selects a mark there; called straight from a click. */
  inPanel(ref: MarkRef): void;
  step(by: 1 | -1): void;
  /** What the card of a mark says; null for a mark that has none. */
  words(ref: MarkRef): Promise<CardWords | null>;
}

/** The card beside a mark: shown on hover, or when the keyboard steps to a mark. */
export class Card {
  readonly #page: Document;
  readonly #language: () => Language;
  readonly #actions: CardActions;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #box: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shownFor = '';
  #turn = 0;
  /** Where the keyboard was before a card took it. */
  #before: Element | null = null;

  constructor(page: Document, language: () => Language, actions: CardActions) {
    this.#page = page;
    this.#language = language;
    this.#actions = actions;
    const { host, root } = makeHost(page, 'soi-card', CARD_LOOK);
    this.#host = host;
    this.#root = root;
    // The card stays while the pointer or the keyboard is in it.
    host.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    host.addEventListener('pointerleave', () => this.hideSoon());
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
  }

  get isShown(): boolean {
    return this.#box !== null;
  }

  /** Shows the card of the marks under the pointer after a moment. */
  showSoon(hits: readonly PlacedMark[], x: number, y: number): void {
    const key = hits.map(({ mark }) => `${mark.kind}${mark.id}${mark.mention}`).join();
    clearTimeout(this.#timer);
    if (this.#box && key === this.#shownFor) return;
    this.#timer = setTimeout(() => void this.#show(hits, key, { x, y }), SHOW_MS);
  }

  hideSoon(): void {
    clearTimeout(this.#timer);
    this.#turn++;
    if (this.#root.activeElement) return;
    this.#timer = setTimeout(() => this.hide(), HIDE_MS);
  }

  /** Shows the card of one mark at once, with the keyboard in it. */
  async showWithFocus(hit: PlacedMark): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#root.activeElement) this.#before = prop(this.#page, 'activeElement');
    await this.#show([hit], 'focus', null);
    this.#box?.focus({ preventScroll: true });
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#turn++;
    const hadFocus = this.#root.activeElement !== null;
    this.#box?.remove();
    this.#box = null;
    this.#shownFor = '';
    this.#host.remove();
    if (hadFocus) focusOn(this.#before);
    this.#before = null;
  }

  async #show(
    hits: readonly PlacedMark[],
    key: string,
    pointer: { x: number; y: number } | null,
  ): Promise<void> {
    const turn = ++this.#turn;
    const language = this.#language();
    const said = await Promise.all(
      hits.map(async ({ mark }) => ({ mark, words: await this.#actions.words(mark) })),
    );
    // The pointer went elsewhere in the meantime.
    if (turn !== this.#turn) return;
    const groups = said.flatMap(({ mark, words }) => (words ? [{ mark, words }] : []));
    const [first] = groups;
    const range = hits[0]?.range;
    if (!first || !range) {
      this.hide();
      return;
    }
    this.#shownFor = key;
    this.#box?.remove();
    this.#box = make(
      this.#page,
      'div',
      {
        class: `card ${first.words.kind}`,
        label: `${first.words.kindLabel}: ${first.words.heading}`,
        attributes: { role: 'dialog', tabindex: '-1', lang: language },
      },
      [...groups.map(({ words, mark }) => this.#group(words, mark)), this.#steps(language)],
    );
    this.#box.removeAttribute('title');
    attach(this.#page, this.#host);
    this.#root.append(this.#box);
    this.#lay(range, pointer);
  }

  #group(words: CardWords, mark: MarkRef): HTMLElement {
    const page = this.#page;
    const alone = words.lines.filter(({ label }) => label === null);
    const labelled = words.lines.flatMap(({ label, text }) =>
      label === null ? [] : [make(page, 'dt', { text: label }), make(page, 'dd', { text })],
    );
    const { kind, id, mention } = mark;
    return make(page, 'div', { class: `group ${words.kind}` }, [
      make(page, 'div', { class: 'kind', text: words.kindLabel }),
      make(page, 'p', { class: 'heading', text: words.heading }),
      ...alone.map(({ text }) => make(page, 'p', { class: 'alone', text })),
      ...(labelled.length > 0 ? [make(page, 'dl', {}, labelled)] : []),
      make(page, 'div', { class: 'tools' }, [
        ...(words.link && /^https?:\/\//i.test(words.link.href)
          ? [
              make(page, 'a', {
                text: words.link.label,
                attributes: { href: words.link.href, target: '_blank', rel: 'noopener noreferrer' },
              }),
            ]
          : []),
        make(page, 'button', {
          text: inPageMessages.inPanel[this.#language()],
          onClick: () => this.#actions.inPanel({ kind, id, mention }),
        }),
      ]),
    ]);
  }

  #steps(language: Language): HTMLElement {
    const button = (text: string, label: string, onClick: () => void) =>
      make(this.#page, 'button', { text, label, onClick });
    return make(this.#page, 'div', { class: 'tools' }, [
      make(this.#page, 'div', { class: 'steps' }, [
        button('‹', inPageMessages.previous[language], () => this.#actions.step(-1)),
        button('›', inPageMessages.next[language], () => this.#actions.step(1)),
        button('×', inPageMessages.close[language], () => this.hide()),
      ]),
    ]);
  }

  /** Below the line under the pointer, above it where there is no room; never over the mark. */
  #lay(range: Range, pointer: { x: number; y: number } | null): void {
    const box = this.#box;
    const view = prop(this.#page, 'defaultView');
    if (!box || !view) return;
    const lines = [...range.getClientRects()];
    const line =
      (pointer &&
        lines.find(({ top, bottom }) => pointer.y >= top - 3 && pointer.y <= bottom + 3)) ??
      lines[0] ??
      range.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const left = Math.min(
      Math.max(8, pointer ? pointer.x - 24 : line.left),
      view.innerWidth - width - 8,
    );
    const below = line.bottom + GAP;
    const top = below + height <= view.innerHeight - 8 ? below : line.top - GAP - height;
    box.style.left = `${Math.max(8, left)}px`;
    box.style.top = `${Math.max(8, top)}px`;
  }

  #onKey(event: KeyboardEvent): void {
    const keys: Readonly<Record<string, () => void>> = {
      Escape: () => this.hide(),
      ArrowRight: () => this.#actions.step(1),
      ArrowLeft: () => this.#actions.step(-1),
    };
    const act = keys[event.key];
    if (!act) return;
    // The portal's own shortcuts are not to answer as well.
    event.stopPropagation();
    event.preventDefault();
    act();
  }
}
