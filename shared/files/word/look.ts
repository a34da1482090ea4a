import { viewOf } from '../bytes.ts';
import type { CellEdge, Look } from '../tables/flow-writer.ts';
import { type FormatRun, type Sprm, sprmsOf } from './formats.ts';

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const RAISED = 0x2a48;
/** How far letters stand above the line, where a hand raised them. */
const HEIGHT = 0x4845;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const OUTLINE_LEVEL = 0x2640;
const CELL_EDGES = 0xd608;
/** A format too long for its page stands in the data stream. */
const LONG_FORMATS = [0x6645, 0x6646];

/** How letters of a run look. What was deleted with changes tracked is as hidden. */
export function lookOf(run: FormatRun | null): Look {
  let isHidden = false;
  let isRaised = false;
  for (const { code, operand } of run?.sprms ?? []) {
    const isOn = operand[0] === 1;
    if (code === HIDDEN || code === DELETED) isHidden ||= isOn;
    else if (code === RAISED) isRaised = isOn;
    else if (code === HEIGHT && operand.length >= 2)
      isRaised = viewOf(operand).getInt16(0, true) > 0;
  }
  return { isHidden, isRaised };
}

/** What a paragraph's format says of where it stands. */
export interface ParagraphLook {
  isInTable: boolean;
  /** Whether its mark ends a table's row, and where the row's cells end. */
  isRowEnd: boolean;
  edges: readonly CellEdge[];
  /** Of a heading, from 1; null of any other. */
  level: number | null;
}

/** `data`: the stream that long formats stand in. */
export function paragraphLookOf(run: FormatRun | null, data: Uint8Array | null): ParagraphLook {
  const look = {
    isInTable: false,
    isRowEnd: false,
    edges: [] as CellEdge[],
    level: null as number | null,
  };
  for (const { code, operand } of withLong(run?.sprms ?? [], data)) {
    if (code === IN_TABLE) look.isInTable = operand[0] === 1;
    else if (code === ROW_END) look.isRowEnd = operand[0] === 1;
    else if (code === OUTLINE_LEVEL) {
      const level = operand[0] ?? 9;
      look.level = level < 9 ? level + 1 : null;
    } else if (code === CELL_EDGES) look.edges = edgesOf(operand);
  }
  return look;
}

function withLong(sprms: readonly Sprm[], data: Uint8Array | null): readonly Sprm[] {
  const long = sprms.find(
    ({ code, operand }) => LONG_FORMATS.includes(code) && operand.length >= 4,
  );
  if (!long || data === null) return sprms;
  const at = viewOf(long.operand).getUint32(0, true);
  if (at + 2 > data.length) return sprms;
  const length = viewOf(data).getUint16(at, true);
  return [...sprms, ...sprmsOf(data.subarray(at + 2, at + 2 + length))];
}

/** A row's cells: how many, the places of their edges, and for each twenty bytes that begin with flags. */
function edgesOf(operand: Uint8Array): CellEdge[] {
  const count = operand[2] ?? 0;
  const from = 3 + (count + 1) * 2;
  const view = viewOf(operand);
  if (from > operand.length) return [];
  return Array.from({ length: count }, (_, i) => {
    const at = from + i * 20;
    const flags = at + 2 <= operand.length ? view.getUint16(at, true) : 0;
    return {
      right: view.getInt16(5 + i * 2, true),
      goesOnLeft: (flags & 0x2) !== 0,
      // It is one with the cell above, and does not begin it.
      goesOnAbove: (flags & 0x20) !== 0 && (flags & 0x40) === 0,
    };
  });
}
