import type { Dropped, Extraction, Span } from '#shared/contract/index.ts';
import type { MarkKind, MarkRef, ReadingStep } from '#shared/ui/types.ts';
import type { PageSnapshot, ReadAnswer, ReadRequest } from '../messaging/calls.ts';
import { codeOf } from '../messaging/result.ts';
import type { Palette } from '../settings.ts';
import { classify } from './classify.ts';
import { call, prop, wordsOf } from './dom.ts';
import { readableDocuments } from './frames.ts';
import { marksAt } from './hit-test.ts';
import { type LiveMap, liveMap } from './live-map.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Painter, painterFor } from './paint.ts';
import { type PlacedMark, PlacedMarks } from './placed.ts';
import { sentRuns } from './sent-runs.ts';
import { isSignedIn } from './signed-in.ts';
import { takeSnapshot } from './snapshot.ts';
import type { PageState, ReadBy, WasReadBy } from './state.ts';
import { pageAddress } from './watch.ts';

const FLASH_MS = 600;
/** A page that never rests is not read for ever. */
const MOST_LOOKS = 6;

export interface ReaderOptions {
  page: Document;
  url: () => string;
  read: (request: ReadRequest) => Promise<ReadAnswer>;
  /** The page's HTML as its address answers without cookies; '' for no answer. */
  asVisitor: () => Promise<string>;
  /** Called whenever the page stands differently. */
  onChange: (state: PageState) => void;
  /** Called whenever marks were laid out anew. */
  onPlaced?: (marks: readonly PlacedMark[]) => void;
  hiddenKinds: readonly MarkKind[];
  palette: Palette;
  /** Test seam: the painter of a document. */
  painter?: (page: Document) => Painter;
}

/** Reads one page, marks it, and keeps the marks in place while the page changes. */
export class PageReader {
  readonly #options: ReaderOptions;
  #state: PageState;
  #document: Document;
  #painter: Painter;
  #placed: PlacedMarks | null = null;
  /** The way to the nodes that were read. */
  #map: LiveMap | null = null;
  /** The address of the document that was read. */
  #address = '';
  #dropped: Dropped[] = [];
  #marks: Mark[] = [];
  #extraMarks: Mark[] = [];
  #hidden: ReadonlySet<MarkKind>;
  #palette: Palette;
  #turn = 0;
  /** Whether the reader is signed in here; null before it was asked. False once the page was sent. */
  #signedIn: Promise<boolean> | null = null;
  #isPrivate = false;
  /** How much text the page had when it was last looked at. */
  #seenLength = 0;
  /** How often the page of this address was looked at. */
  #looks = 0;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#document = options.page;
    this.#painter = (options.painter ?? painterFor)(options.page);
    this.#hidden = new Set(options.hiddenKinds);
    this.#palette = options.palette;
    this.#state = { kind: 'not-a-report', reasons: [], ...this.#stands() };
  }

  get state(): PageState {
    return this.#state;
  }

  get placed(): PlacedMarks | null {
    return this.#placed;
  }

  /** The document that was read: the page's own, or one of its frames. */
  get document(): Document {
    return this.#document;
  }

  get palette(): Palette {
    return this.#palette;
  }

  /** Whether a kind's marks are shown. */
  shows(kind: MarkKind): boolean {
    return !this.#hidden.has(kind);
  }

  /** Looks at the page, and reads it where it may be a report. */
  async start(): Promise<void> {
    const turn = ++this.#turn;
    this.#looks++;
    this.#seenLength = this.#length();
    const views = readableDocuments(this.#options.page).map((page) => ({
      page,
      seen: classify(page, this.#options.url()),
    }));
    const best =
      views.find(({ seen }) => seen.verdict === 'likely') ??
      views.find(({ seen }) => seen.verdict === 'doubt') ??
      views[0];
    if (!best || best.seen.verdict === 'none') {
      this.#unmark();
      this.#change({ kind: 'not-a-report', reasons: best?.seen.reasons ?? [], ...this.#stands() });
      return;
    }
    this.#look(best.page);
    // In doubt nothing is sent, and nothing said: the same engine looks here.
    const by = best.seen.verdict === 'doubt' ? 'device' : 'as-chosen';
    await this.#read(by, false, turn);
  }

  /** Reads the page because the reader asked, whatever it looks like. */
  read(by: ReadBy | 'as-chosen'): Promise<void> {
    return this.#read(by, true, ++this.#turn);
  }

  /** Whether the reader is signed in on the page, and has not sent it: then it is read on the device. */
  isSignedIn(): Promise<boolean> {
    const pages = readableDocuments(this.#options.page);
    this.#signedIn ??= isSignedIn(pages, this.#options.asVisitor);
    return this.#signedIn;
  }

  snapshot(): PageSnapshot {
    return takeSnapshot(this.#document, this.#options.url());
  }

  async #read(by: ReadBy | 'as-chosen', asked: boolean, turn: number): Promise<void> {
    const isQuiet = by === 'device' && !asked;
    const step = (step: ReadingStep) => {
      if (!isQuiet) this.#change({ kind: 'reading', step, ...this.#stands() });
    };
    try {
      step('taking');
      if (by === 'api') this.#signedIn = Promise.resolve(false);
      this.#isPrivate = by !== 'device' && (await this.isSignedIn());
      if (turn !== this.#turn) return;
      if (this.#isPrivate) by = 'device';
      const snapshot = this.snapshot();
      const runs = sentRuns(this.#document);
      this.#address = pageAddress(prop(this.#document, 'URL'));
      step('sending');
      const answer = await this.#options.read({ ...snapshot, by });
      if (turn !== this.#turn) return;
      const { textMap, dropped = [], ...extraction } = answer.extraction;
      const { report } = extraction;
      if (!report.isReport && !asked) {
        this.#unmark();
        this.#change({ kind: 'not-a-report', reasons: report.reasons, ...this.#stands() });
        return;
      }
      step('marking');
      this.#marks = marksOf(extraction);
      this.#map = textMap ? liveMap(textMap, runs) : null;
      this.#place(extraction);
      this.#dropped = dropped;
      this.#ready(extraction, answer.by, null);
    } catch (error) {
      if (turn !== this.#turn) return;
      const code = codeOf(error);
      if (code === 'unknown') console.warn(`Soi: ${error}\n${(error as Error).stack}`);
      if (isQuiet) this.#change({ kind: 'not-a-report', reasons: [], ...this.#stands() });
      else this.#change({ kind: 'failed', code, ...this.#stands() });
    }
  }

  /**
   * To be called when the page's nodes changed and rest. Marks are laid anew where they moved; a page
   * that grew much, or lost most of its marks, is read anew; one that was none is looked at again.
   */
  async pageChanged(): Promise<void> {
    if (this.#state.kind === 'reading' || this.#state.kind === 'failed') return;
    // The frame that was read is gone, or went on with a load or without one.
    const isGone = prop(this.#document, 'defaultView') === null;
    if (isGone || (this.#placed && pageAddress(prop(this.#document, 'URL')) !== this.#address))
      return this.navigated();
    const length = this.#length();
    const grew = Math.abs(length - this.#seenLength) > Math.max(400, this.#seenLength / 5);
    if (this.#state.kind === 'ready') {
      const placed = this.#placed;
      if (placed?.isStale || (placed?.lost.length && length !== this.#seenLength)) this.refresh();
      const lost = this.#placed?.lost.length ?? 0;
      const mostlyLost = lost > 4 && lost * 2 > this.#marks.length;
      if (!grew && !mostlyLost) return;
    } else if (!grew) return;
    if (this.#looks >= MOST_LOOKS) return;
    await this.start();
  }

  /** To be called when the page became another one without a load. */
  async navigated(): Promise<void> {
    this.#looks = 0;
    this.#signedIn = null;
    this.#isPrivate = false;
    this.#unmark();
    this.#look(this.#options.page);
    await this.start();
  }

  /** Lays the marks on the page as it now stands. */
  refresh(): void {
    if (this.#state.kind !== 'ready') return;
    const before = this.#placed?.lost.length;
    this.#place(this.#state.extraction);
    if (this.#placed?.lost.length !== before)
      this.#ready(this.#state.extraction, this.#state.by, this.#state.selection);
  }

  /** Marks beside the machine's: the reader's notes. */
  setExtraMarks(marks: readonly Mark[]): void {
    this.#extraMarks = [...marks];
    this.refresh();
  }

  setLooks(hiddenKinds: readonly MarkKind[], palette: Palette): void {
    this.#hidden = new Set(hiddenKinds);
    this.#palette = palette;
    this.#paint();
    if (this.#state.kind === 'ready')
      this.#change({ ...this.#state, hiddenKinds: [...hiddenKinds] });
  }

  /** Scrolls to a mark, chooses and flashes it. */
  show(ref: MarkRef): boolean {
    const found = this.#placed?.find(ref);
    if (!found) return false;
    this.choose(ref);
    this.#goTo(found.range);
    return true;
  }

  /** Scrolls to any place of the read text and flashes it. */
  showSpan(span: Span): boolean {
    const range = this.#placed?.rangeOf(span);
    if (!range) return false;
    this.#goTo(range);
    return true;
  }

  /** Makes a mark the chosen one; every place of the same thing is shown as chosen. */
  choose(ref: MarkRef | null): void {
    if (this.#state.kind !== 'ready' || !this.#placed) return;
    const same = this.#placed.marks.filter(
      ({ mark }) => ref && mark.kind === ref.kind && mark.id === ref.id,
    );
    this.#painter.emphasize(
      same.map(({ range }) => range),
      'chosen',
    );
    this.#state = { ...this.#state, selection: ref };
  }

  /** The next or previous shown mark after the chosen one, or after what is in view. */
  step(by: 1 | -1, kind: MarkKind | null): PlacedMark | null {
    const shown = (this.#placed?.marks ?? []).filter(({ mark }) =>
      kind ? mark.kind === kind : this.shows(mark.kind),
    );
    if (shown.length === 0 || this.#state.kind !== 'ready') return null;
    const chosen = this.#state.selection && this.#placed?.find(this.#state.selection);
    const from = chosen
      ? shown.findIndex((one) => (by === 1 ? one.start > chosen.start : one.start >= chosen.start))
      : shown.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    const edge = from < 0 ? shown.length : from;
    const next = shown.at(by === 1 ? edge % shown.length : edge - 1) as PlacedMark;
    this.show(next.mark);
    return next;
  }

  /** The shown marks under a point of the viewport. */
  marksAt(x: number, y: number): PlacedMark[] {
    if (!this.#placed) return [];
    return marksAt(this.#document, this.#placed, x, y).filter(({ mark }) => this.shows(mark.kind));
  }

  /** Takes everything of ours out of the page. */
  stop(): void {
    this.#turn++;
    this.#unmark();
  }

  #look(page: Document): void {
    if (page === this.#document) return;
    this.#painter.clear();
    this.#document = page;
    this.#painter = (this.#options.painter ?? painterFor)(page);
  }

  #length(): number {
    const page = this.#options.page;
    return readableDocuments(page).reduce((sum, one) => {
      const body = prop(one, 'body');
      return sum + (body ? wordsOf(body).length : 0);
    }, 0);
  }

  #place(extraction: Extraction): void {
    const marks = [...this.#marks, ...this.#extraMarks];
    this.#placed = new PlacedMarks(this.#document, extraction, marks, this.#map);
    this.#paint();
    this.#options.onPlaced?.(this.#placed.marks);
  }

  #paint(): void {
    if (!this.#placed) return;
    const shown = this.#placed.marks.filter(({ mark }) => this.shows(mark.kind));
    this.#painter.paint(
      shown.map(({ mark, range }) => ({ kind: mark.kind, range, colour: mark.colour })),
      this.#palette,
    );
  }

  #unmark(): void {
    clearTimeout(this.#flashTimer);
    this.#painter.clear();
    this.#placed = null;
    this.#map = null;
    this.#marks = [];
    this.#options.onPlaced?.([]);
  }

  #goTo(range: Range): void {
    const view = prop(this.#document, 'defaultView');
    // A range of ours begins in a text.
    const element = range.startContainer.parentElement;
    openDetails(element);
    const still = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
    const box = range.getBoundingClientRect();
    const height = view?.innerHeight ?? 0;
    if (box.top < 60 || box.bottom > height - 60) {
      // The element brings scrolling boxes and frames into view; then the exact line is centred.
      if (element) call(element, 'scrollIntoView', { block: 'center', behavior: 'instant' });
      const now = range.getBoundingClientRect();
      if (now.top < 40 || now.bottom > height - 40)
        view?.scrollBy({ top: now.top - height / 2, behavior: 'instant' });
    }
    if (still) return;
    clearTimeout(this.#flashTimer);
    this.#painter.emphasize([range], 'flash');
    this.#flashTimer = setTimeout(() => this.#painter.emphasize([], 'flash'), FLASH_MS);
  }

  #ready(extraction: Extraction, by: WasReadBy, selection: MarkRef | null): void {
    this.#change({
      kind: 'ready',
      extraction,
      dropped: this.#dropped,
      by,
      selection,
      lost: (this.#placed?.lost ?? []).map(({ kind, id, mention }) => ({ kind, id, mention })),
      hiddenKinds: [...this.#hidden],
      ...this.#stands(),
    });
  }

  #stands() {
    const title = prop(this.#options.page, 'title') || null;
    return { url: this.#options.url(), title, signedIn: this.#isPrivate };
  }

  #change(state: PageState): void {
    this.#state = state;
    this.#options.onChange(state);
  }
}

/** A place inside a closed `<details>` is shown by opening it. */
function openDetails(element: Element | null): void {
  for (let at = element; at; at = prop(at, 'parentElement'))
    if (prop(at, 'localName') === 'details') (at as HTMLDetailsElement).open = true;
}
