import type { Rule } from './piece.ts';
import type { DrawnText } from './pieces.ts';

/** What a page draws beside its text. */
export interface Drawing {
  rules: Rule[];
  /** Words of widgets and stamps that were put on the page later: a number, a day. */
  stamped: DrawnText[];
}

/** A page's operators as pdf.js lists them. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Operators by their names, as pdf.js numbers them. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** A thicker stroke is no rule of a table, in points; a shorter one neither. */
const THICKEST = 3.5;
const SHORTEST = 3;
/** A page with more is a map or a plan: its lines are no tables. */
const MOST_RULES = 6000;
const MOST_OPERATORS = 400_000;
/** A stamp has no more letters. */
const MOST_STAMPED = 2000;

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What a signing program writes into its box: who signed by which certificate, and when. No part of the document. */
const SIGNER_BOX =
  /ký bởi|người ký|thời gian ký|ngày ký|digitally signed|signed by|signature (?:not )?(?:verified|valid)|certificate/iu;

interface State {
  matrix: Matrix;
  isWhiteFill: boolean;
  isWhiteStroke: boolean;
}

/** Reads the rules of a page, and the words of what was stamped on it, out of its operators. */
export function drawingOf(list: Operators, ops: OperatorNumbers): Drawing {
  const reader = new Reader(ops);
  const count = Math.min(list.fnArray.length, MOST_OPERATORS);
  for (let i = 0; i < count; i++) reader.step(list.fnArray[i] as number, list.argsArray[i]);
  const isPlan = reader.rules.length > MOST_RULES;
  return { rules: isPlan ? [] : reader.rules, stamped: reader.stamped };
}

class Reader {
  readonly rules: Rule[] = [];
  readonly stamped: DrawnText[] = [];
  readonly #ops: OperatorNumbers;
  readonly #stack: State[] = [];
  readonly #strokes: ReadonlySet<number>;
  readonly #fills: ReadonlySet<number>;
  #state: State = { matrix: IDENTITY, isWhiteFill: false, isWhiteStroke: false };
  /** The words of the open stamp. */
  #stamp: DrawnText[] | null = null;
  #text = { line: IDENTITY, matrix: IDENTITY, size: 1, leading: 0, char: 0, word: 0, scale: 1 };

  constructor(ops: OperatorNumbers) {
    this.#ops = ops;
    const named = (...names: string[]) => new Set(names.map((name) => ops[name] as number));
    this.#strokes = named('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke');
    this.#fills = named('fill', 'eoFill', 'fillStroke', 'eoFillStroke');
  }

  step(fn: number, args: unknown): void {
    const ops = this.#ops;
    const list = args as readonly never[];
    if (fn === ops.constructPath) this.#path(list);
    else if (fn === ops.save) this.#save();
    else if (fn === ops.restore) this.#restore();
    else if (fn === ops.transform) this.#transform(list as never);
    else if (fn === ops.paintFormXObjectBegin) {
      this.#save();
      if (list[0]) this.#transform(list[0]);
    } else if (fn === ops.paintFormXObjectEnd) this.#restore();
    else if (fn === ops.setFillRGBColor) this.#state.isWhiteFill = isWhite(list[0]);
    else if (fn === ops.setStrokeRGBColor) this.#state.isWhiteStroke = isWhite(list[0]);
    else if (fn === ops.paintSolidColorImageMask) {
      if (!this.#state.isWhiteFill) this.#thin([0, 0, 1, 1]);
    } else if (fn === ops.beginAnnotation) this.#begin(list);
    else if (fn === ops.endAnnotation) this.#end();
    else if (this.#stamp) this.#textStep(fn, list);
  }

  #save(): void {
    this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(by: Matrix): void {
    this.#state.matrix = times(this.#state.matrix, by);
  }

  #begin(args: readonly never[]): void {
    this.#save();
    this.#state.matrix = IDENTITY;
    for (const matrix of [args[2], args[3]]) if (matrix) this.#transform(matrix);
    this.#stamp = [];
  }

  #end(): void {
    this.#restore();
    const words = this.#stamp ?? [];
    this.#stamp = null;
    const text = words.map(({ str }) => str).join(' ');
    if (text.length <= MOST_STAMPED && !SIGNER_BOX.test(text)) this.stamped.push(...words);
  }

  /** A path's subpaths: those that are stroked line by line, those that are filled where they are as thin as a line. */
  #path(args: readonly never[]): void {
    const [op, paths] = args as unknown as [number, readonly (ArrayLike<number> | null)[]];
    const data = paths?.[0];
    if (!data || this.rules.length > MOST_RULES) return;
    const isStroked = this.#strokes.has(op) && !this.#state.isWhiteStroke;
    const isFilled = this.#fills.has(op) && !this.#state.isWhiteFill;
    if (!isStroked && !isFilled) return;
    for (const points of subpaths(data)) {
      if (isStroked)
        for (let i = 1; i < points.length; i++)
          this.#line(points[i - 1] as Point, points[i] as Point);
      if (isFilled && points.length > 2) {
        const xs = points.map(([x]) => x);
        const ys = points.map(([, y]) => y);
        this.#thin([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
      }
    }
  }

  #line(from: Point, to: Point): void {
    const [x0, y0] = at(this.#state.matrix, from);
    const [x1, y1] = at(this.#state.matrix, to);
    const isLevel = Math.abs(y0 - y1) < 0.5;
    if (!isLevel && Math.abs(x0 - x1) >= 0.5) return;
    this.#add({ x0, y0, x1, y1 });
  }

  /** A rectangle that is as thin as a line is one. */
  #thin([left, top, right, bottom]: [number, number, number, number]): void {
    const [ax, ay] = at(this.#state.matrix, [left, top]);
    const [bx, by] = at(this.#state.matrix, [right, bottom]);
    const wide = Math.abs(bx - ax);
    const high = Math.abs(by - ay);
    const x = (ax + bx) / 2;
    const y = (ay + by) / 2;
    if (high <= THICKEST && wide > high) this.#add({ x0: ax, x1: bx, y0: y, y1: y });
    else if (wide <= THICKEST) this.#add({ x0: x, x1: x, y0: ay, y1: by });
  }

  #add({ x0, y0, x1, y1 }: Rule): void {
    if (Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) < SHORTEST) return;
    this.rules.push({ x0, y0, x1, y1 });
  }

  #textStep(fn: number, list: readonly never[]): void {
    const ops = this.#ops;
    const text = this.#text;
    if (fn === ops.beginText) text.line = text.matrix = IDENTITY;
    else if (fn === ops.setFont) text.size = list[1] as unknown as number;
    else if (fn === ops.setTextMatrix) text.line = text.matrix = [...(list[0] ?? list)] as never;
    else if (fn === ops.setLeading) text.leading = list[0] as unknown as number;
    else if (fn === ops.setCharSpacing) text.char = list[0] as unknown as number;
    else if (fn === ops.setWordSpacing) text.word = list[0] as unknown as number;
    else if (fn === ops.setHScale) text.scale = (list[0] as unknown as number) / 100;
    else if (fn === ops.moveText) this.#move(list[0] as never, list[1] as never);
    else if (fn === ops.setLeadingMoveText) {
      text.leading = -(list[1] as unknown as number);
      this.#move(list[0] as never, list[1] as never);
    } else if (fn === ops.nextLine) this.#move(0, -text.leading);
    else if (fn === ops.showText) this.#show(list[0] as never);
  }

  #move(x: number, y: number): void {
    this.#text.line = this.#text.matrix = times(this.#text.line, [1, 0, 0, 1, x, y]);
  }

  #show(glyphs: readonly (number | null | { unicode?: string; width?: number })[]): void {
    const { size, char, word, scale } = this.#text;
    let str = '';
    let wide = 0;
    for (const glyph of glyphs ?? []) {
      if (typeof glyph === 'number') {
        wide -= (glyph / 1000) * size * scale;
        if (glyph < -200) str += ' ';
      } else if (glyph) {
        str += glyph.unicode ?? '';
        const space = char + (glyph.unicode === ' ' ? word : 0);
        wide += (((glyph.width ?? 0) / 1000) * size + space) * scale;
      }
    }
    const matrix = times(this.#state.matrix, this.#text.matrix);
    const transform = [...times(matrix, [size, 0, 0, size, 0, 0])];
    const width = wide * Math.hypot(matrix[0], matrix[1]);
    this.#stamp?.push({ str, transform, width, fontName: 'stamp' });
    this.#text.matrix = times(this.#text.matrix, [1, 0, 0, 1, wide, 0]);
  }
}

type Point = readonly [x: number, y: number];

/** The straight parts of a path: what each step of it is told by is a number and its points. */
function* subpaths(data: ArrayLike<number>): Generator<Point[]> {
  let points: Point[] = [];
  for (let i = 0; i < data.length; ) {
    const step = data[i] as number;
    const point: Point = [data[i + 1] as number, data[i + 2] as number];
    if (step === 0) {
      if (points.length > 1) yield points;
      points = [point];
      i += 3;
    } else if (step === 1) {
      points.push(point);
      i += 3;
    } else if (step === 4) {
      if (points[0]) points.push(points[0]);
      i += 1;
    } else {
      // A curve: what it leads to begins anew.
      const size = step === 2 ? 6 : 4;
      if (points.length > 1) yield points;
      points = [[data[i + size - 1] as number, data[i + size] as number]];
      i += size + 1;
    }
  }
  if (points.length > 1) yield points;
}

function isWhite(colour: unknown): boolean {
  return typeof colour === 'string' && /^#f[a-f]f[a-f]f[a-f]$/i.test(colour);
}

function at([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
