import type { MarkKind, MarkRef } from '../types.ts';

/** Whether the chosen mark belongs to a thing. */
export function isSelected(selection: MarkRef | null, kind: MarkKind, id: string): boolean {
  return selection !== null && selection.kind === kind && selection.id === id;
}
