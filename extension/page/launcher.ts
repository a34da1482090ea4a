import type { Language } from '#shared/contract/index.ts';
import { format } from '#shared/messages/catalogue.ts';
import { inPageMessages } from '#shared/messages/in-page.ts';
import type { MarkKind } from '#shared/ui/types.ts';
import { call, prop } from './dom.ts';
import { attach, make, makeHost } from './elements.ts';
import { LAUNCHER_LOOK } from './launcher-look.ts';
import type { PlacedMark } from './placed.ts';
import type { PageState } from './state.ts';

const COLOURS: Record<MarkKind, string> = {
  document: '#2f7fd0',
  indicator: '#0a9274',
  agency: '#c9741f',
  finding: '#c2307b',
  note: '#d4b012',
};

export interface LauncherActions {
  openPanel(): void;
  /** Switches the launcher off, on every page. */
  hide(): void;
  show(mark: PlacedMark): void;
}

/** The one small button in the page, and the map of its marks along the edge. */
export class Launcher {
  readonly #page: Document;
  readonly #actions: LauncherActions;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #button: HTMLElement | null = null;
  #map: HTMLCanvasElement | null = null;
  #mapped: { mark: PlacedMark; at: number }[] = [];

  constructor(page: Document, actions: LauncherActions) {
    this.#page = page;
    this.#actions = actions;
    const { host, root } = makeHost(page, 'soi-launcher', LAUNCHER_LOOK);
    this.#host = host;
    this.#root = root;
  }

  /** Shows how the page stands; a page that is no report is left alone. */
  show(state: PageState, marks: number, language: Language): void {
    this.#button?.remove();
    this.#button = null;
    if (state.kind === 'not-a-report') {
      this.#tidy();
      return;
    }
    const toCheck =
      state.kind === 'ready'
        ? state.extraction.findings.filter(({ severity }) => severity !== 'info').length
        : 0;
    const label =
      state.kind === 'ready'
        ? format(inPageMessages[toCheck > 0 ? 'openPanelFindings' : 'openPanel'][language], {
            count: marks,
            findings: toCheck,
          })
        : inPageMessages[state.kind === 'reading' ? 'openPanelReading' : 'openPanelFailed'][
            language
          ];
    // The colour of an alarm is that of points to check: their number, or none.
    const text =
      state.kind === 'ready'
        ? String(toCheck > 0 ? toCheck : marks)
        : state.kind === 'reading'
          ? '…'
          : '!';
    this.#button = make(
      this.#page,
      'div',
      {
        class: 'launcher',
        attributes: { lang: language, ...(toCheck > 0 && { 'data-findings': '' }) },
      },
      [
        make(
          this.#page,
          'button',
          { class: 'open', label, onClick: () => this.#actions.openPanel() },
          [logo(this.#page), make(this.#page, 'span', { class: 'n', text })],
        ),
        make(this.#page, 'button', {
          class: 'hide',
          text: '×',
          label: inPageMessages.hideLauncher[language],
          onClick: () => this.#actions.hide(),
        }),
      ],
    );
    this.#root.append(this.#button);
    attach(this.#page, this.#host);
  }

  hideButton(): void {
    this.#button?.remove();
    this.#button = null;
    this.#tidy();
  }

  /** Draws where in the page the marks stand, as ticks beside the scroll bar. */
  map(marks: readonly PlacedMark[]): void {
    const view = prop(this.#page, 'defaultView');
    const height = prop(prop(this.#page, 'documentElement'), 'scrollHeight');
    if (!view || marks.length === 0 || height < view.innerHeight * 1.5) {
      this.#map?.remove();
      this.#map = null;
      this.#mapped = [];
      this.#tidy();
      return;
    }
    this.#map ??= make(this.#page, 'canvas', {
      class: 'map',
      attributes: { 'aria-hidden': 'true' },
      onClick: (event) => this.#goTo(event.clientY),
    });
    const map = this.#map;
    if (!map.isConnected) this.#root.append(map);
    attach(this.#page, this.#host);
    this.#mapped = marks.map((mark) => ({
      mark,
      at: (mark.range.getBoundingClientRect().top + view.scrollY) / height,
    }));
    const scale = view.devicePixelRatio || 1;
    map.width = 9 * scale;
    map.height = view.innerHeight * scale;
    const pen = map.getContext('2d');
    if (!pen) return;
    pen.scale(scale, scale);
    for (const { mark, at } of this.#mapped) {
      pen.fillStyle = COLOURS[mark.mark.kind];
      const wide = mark.mark.kind === 'finding';
      pen.fillRect(wide ? 0 : 3, Math.round(at * view.innerHeight), wide ? 9 : 6, 2);
    }
  }

  stop(): void {
    this.#host.remove();
  }

  #goTo(y: number): void {
    const height = prop(this.#page, 'defaultView')?.innerHeight ?? 1;
    let nearest = this.#mapped[0];
    for (const one of this.#mapped)
      if (nearest && Math.abs(one.at - y / height) < Math.abs(nearest.at - y / height))
        nearest = one;
    if (nearest) this.#actions.show(nearest.mark);
  }

  #tidy(): void {
    if (!this.#button && !this.#map) this.#host.remove();
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** A sheet of paper held to the light. */
function logo(page: Document): SVGElement {
  const svg = call(page, 'createElementNS', SVG, 'svg') as SVGElement;
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const draw = (name: string, attributes: Record<string, string>) => {
    const shape = call(page, 'createElementNS', SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  };
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.4',
    'stroke-linecap': 'round',
  };
  draw('path', { ...line, d: 'M3.5 1.5h6l3 3v10h-9z', 'stroke-linejoin': 'round' });
  draw('circle', { cx: '8', cy: '8', r: '2.4', fill: '#f2c428' });
  draw('path', { ...line, d: 'M5.5 11.8h5' });
  return svg;
}
