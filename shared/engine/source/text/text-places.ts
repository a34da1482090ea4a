import { isInvisible, isSpace } from './clean.ts';

/** For each UTF-16 unit of a text: the run it came from (-1: none), and the units of that run it stands for. */
export interface Places {
  readonly run: Int32Array;
  readonly start: Int32Array;
  /** Exclusive; units of one letter share their start and their end. */
  readonly end: Int32Array;
}

/** Places of so many units, none of which came from anywhere yet. */
export function placesOf(length: number): Places {
  return {
    run: new Int32Array(length).fill(-1),
    start: new Int32Array(length),
    end: new Int32Array(length),
  };
}

/** The places of a raw line's units once it is cleaned, as `cleanLine` cleans it. */
export function cleanedPlaces(raw: string, places: Places): Places {
  const kept: number[] = [];
  let units = '';
  let space = -1;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (isSpace(unit)) {
      if (space < 0) space = i;
    } else if (!isInvisible(unit)) {
      // A run of white space is one space, where the first of it stood.
      if (space >= 0 && kept.length > 0) {
        kept.push(space);
        units += ' ';
      }
      space = -1;
      kept.push(i);
      units += raw[i];
    }
  }
  const cleaned = placesOf(units.length);
  for (let i = 0; i < units.length; i++) copy(places, kept[i] as number, cleaned, i);
  return rewrittenPlaces(units.toWellFormed(), cleaned, composedParts, (part) =>
    part.normalize('NFC'),
  );
}

/** The places of a node's units once they are recovered from an old encoding. */
export function recoveredPlaces(
  was: string,
  is: string,
  recover: (text: string) => string,
): Places {
  const places = placesOf(was.length);
  for (let i = 0; i < was.length; i++) {
    places.run[i] = 0;
    places.start[i] = i;
    places.end[i] = i + 1;
  }
  const recovered = rewrittenPlaces(was, places, (text) => recoveredParts(text, recover), recover);
  // Where the parts do not make up the whole, the node is one piece.
  if (recovered.run.length === is.length) return recovered;
  const whole = placesOf(is.length);
  whole.run.fill(0);
  whole.end.fill(was.length);
  return whole;
}

/**
 * The places of a text that is rewritten part by part. A part that stays as it is keeps its units'
 * places; the units of another one share the whole of the part, as far as it is of one run.
 */
function rewrittenPlaces(
  text: string,
  places: Places,
  partsOf: (text: string) => string[],
  rewrite: (part: string) => string,
): Places {
  const parts = partsOf(text).map((part) => ({ part, is: rewrite(part) }));
  const out = placesOf(parts.reduce((sum, { is }) => sum + is.length, 0));
  let from = 0;
  let at = 0;
  for (const { part, is } of parts) {
    const to = from + part.length;
    if (is === part || (is.length === 1 && part.length === 1))
      for (let i = from; i < to; i++, at++) copy(places, i, out, at);
    else {
      const run = places.run[from] as number;
      let end = 0;
      for (let i = from; i < to; i++)
        if (places.run[i] === run) end = Math.max(end, places.end[i] as number);
      for (let i = 0; i < is.length; i++, at++) {
        copy(places, from, out, at);
        out.end[at] = end;
      }
    }
    from = to;
  }
  return out;
}

function copy(from: Places, i: number, to: Places, k: number): void {
  to.run[k] = from.run[i] as number;
  to.start[k] = from.start[i] as number;
  to.end[k] = from.end[i] as number;
}

/** No character below U+0300 joins the one before it when a text is composed. */
const JOINED = /.[\u0300-\uffff]*/gs;
/** A letter with its marks; Korean ones may be written in parts. */
const LETTER = /[^\p{M}\u1161-\u11c2][\p{M}\u1161-\u11c2]*|[\p{M}\u1161-\u11c2]+/gu;

/** A text in parts that are composed (NFC) each by itself: letters, wherever that is certain. */
function composedParts(text: string): string[] {
  const whole = text.normalize('NFC');
  if (whole === text) return [text];
  return certainParts(text, JOINED, (part) => part.normalize('NFC')).flatMap((part) =>
    certainParts(part, LETTER, (letter) => letter.normalize('NFC')),
  );
}

/** The parts that an expression finds, if rewriting them one by one rewrites the whole; else the whole. */
function certainParts(
  text: string,
  expression: RegExp,
  rewrite: (part: string) => string,
): string[] {
  const parts = text.match(expression);
  return parts && parts.length > 1 && parts.map(rewrite).join('') === rewrite(text)
    ? parts
    : [text];
}

const LINES = /[^\n]+|\n/g;
const WORDS = /\S{1,64}|\s+/g;
/** The most units of an old encoding that are one letter. */
const MOST_UNITS = 4;

/** A text in an old encoding, in parts that are recovered each by itself: letters, wherever that is certain. */
function recoveredParts(text: string, recover: (text: string) => string): string[] {
  const parts = certainParts(text, LINES, recover);
  return parts
    .flatMap((line) => (recover(line) === line ? [line] : certainParts(line, WORDS, recover)))
    .flatMap((word) => (recover(word) === word ? [word] : lettersOf(word, recover)));
}

/** A word's letters: each the fewest units after which it is recovered as its two parts are. */
function lettersOf(word: string, recover: (text: string) => string): string[] {
  const letters: string[] = [];
  let rest = word;
  for (let whole = recover(rest); rest !== ''; ) {
    let length = 1;
    while (length < MOST_UNITS && length < rest.length && !isCut(length)) length++;
    if (!isCut(length)) length = rest.length;
    letters.push(rest.slice(0, length));
    rest = rest.slice(length);
    whole = recover(rest);

    function isCut(at: number): boolean {
      return recover(rest.slice(0, at)) + recover(rest.slice(at)) === whole;
    }
  }
  return letters;
}
