import type { Rule } from '#shared/files/pdf/piece.ts';

/** A picture's dots, of four bytes each. */
export interface Dots {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Darker is ink: a thin rule is grey where a scanner blurs it. */
const INK = 175;
/** Lengths at 200 dots an inch: no stroke of a letter is so long … */
const LEVEL = 60;
const UPRIGHT = 46;
/** … a speck does not break a rule, and this far from it there is no ink … */
const GAP = 3;
const BESIDE = 7;
/** … but where words touch it. */
const CLEAR = 0.7;
/** A rule is no thicker; what is crosses it. */
const THICKEST = 9;

interface Run {
  /** The row of a level one, the column of an upright one. */
  at: number;
  from: number;
  to: number;
}

/**
 * Finds the rules of a picture and takes them out of it: a recogniser takes them for letters, and tables are told by
 * them. Returns where they are, in dots. `dpi`: dots an inch.
 */
export function takeRules(picture: Dots, dpi: number): Rule[] {
  const { data, width, height } = picture;
  const unit = dpi / 200;
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < ink.length; i++) ink[i] = (data[i * 4] as number) < INK ? 1 : 0;
  const level = runsOf(height, width, (at, along) => at * width + along, ink, LEVEL * unit, unit);
  const upright = runsOf(
    width,
    height,
    (at, along) => along * width + at,
    ink,
    UPRIGHT * unit,
    unit,
  );
  const wide = Math.round(THICKEST * unit);
  erase(picture, ink, level, wide, width, 1, height);
  erase(picture, ink, upright, wide, 1, width, width);
  return [
    ...level.map(({ at, from, to }) => ({ x0: from, x1: to, y0: at, y1: at })),
    ...upright.map(({ at, from, to }) => ({ x0: at, x1: at, y0: from, y1: to })),
  ];
}

/** Long straight runs of ink with white beside them. */
function runsOf(
  lines: number,
  length: number,
  place: (at: number, along: number) => number,
  ink: Uint8Array,
  least: number,
  unit: number,
): Run[] {
  const beside = Math.round(BESIDE * unit);
  const gap = Math.round(GAP * unit);
  const runs: Run[] = [];
  for (let at = beside; at < lines - beside; at++) {
    let from = -1;
    let last = -1;
    for (let along = 0; along <= length; along++) {
      const isInk = along < length && ink[place(at, along)] === 1;
      if (isInk) {
        if (from < 0) from = along;
        last = along;
      } else if (from >= 0 && (along - last > gap || along === length)) {
        if (last - from >= least && isClear(at, from, last)) runs.push({ at, from, to: last });
        from = -1;
      }
    }
  }
  return runs;

  function isClear(at: number, from: number, to: number): boolean {
    let clear = 0;
    for (let along = from; along <= to; along++)
      if (ink[place(at - beside, along)] === 0 && ink[place(at + beside, along)] === 0) clear++;
    return clear >= (to - from) * CLEAR;
  }
}

/** Takes the ink of runs out of a picture where it is as thin as a rule. `along`, `across`: steps between dots. */
function erase(
  { data }: Dots,
  ink: Uint8Array,
  runs: readonly Run[],
  thickest: number,
  line: number,
  along: number,
  lines: number,
): void {
  for (const { at, from, to } of runs)
    for (let i = from; i <= to; i++) {
      const dot = at * line + i * along;
      let above = 0;
      let below = 0;
      while (above <= thickest && at - above - 1 >= 0 && ink[dot - (above + 1) * line]) above++;
      while (below <= thickest && at + below + 1 < lines && ink[dot + (below + 1) * line]) below++;
      if (above + below + 1 > thickest) continue;
      // The grey edge goes with it.
      for (let k = -above - 2; k <= below + 2; k++) {
        const place = at + k;
        if (place < 0 || place >= lines) continue;
        const target = (dot + k * line) * 4;
        data[target] = data[target + 1] = data[target + 2] = 255;
      }
    }
}
