import type { Extraction, Finding } from '../../contract/index.ts';
import { FINDING_ABOUT } from '../../contract/lists.ts';
import { overlaps } from '../../engine/spans.ts';
import type { MarkKind } from '../types.ts';
import { type Mark, marksOf } from './marks.ts';

/** Findings by the thing (`kind:id`) whose mention their evidence touches. */
export type FindingIndex = ReadonlyMap<string, readonly Finding[]>;

/** Whether a thing has a finding that does not add up. */
export function hasOpenFinding(index: FindingIndex, kind: MarkKind, id: string): boolean {
  return (index.get(thingKey(kind, id)) ?? []).some(({ severity }) => severity !== 'info');
}

export function thingKey(kind: string, id: string): string {
  return `${kind}:${id}`;
}

/** Which documents, figures and agencies each finding is about. */
export function indexFindings(extraction: Extraction): FindingIndex {
  const marks = marksOf(extraction).filter((mark) => mark.kind !== 'finding');
  const index = new Map<string, Finding[]>();
  for (const finding of extraction.findings) {
    const seen = new Set<string>();
    for (const evidence of finding.evidence) {
      for (const mark of touching(marks, evidence.start, evidence.end)) {
        const key = thingKey(mark.kind, mark.id);
        if (mark.kind !== FINDING_ABOUT[finding.code] || seen.has(key)) continue;
        seen.add(key);
        index.set(key, [...(index.get(key) ?? []), finding]);
      }
    }
  }
  return index;
}

export interface SplitFindings {
  /** What does not add up, gravest first. */
  readonly open: readonly Finding[];
  /** What is good to know: quiet notes. */
  readonly noted: readonly Finding[];
  /** What was checked and agrees. */
  readonly verified: readonly Finding[];
}

/** Findings by how much they ask of a reader. */
export function splitFindings(findings: readonly Finding[]): SplitFindings {
  const open = findings.filter((finding) => finding.severity !== 'info');
  const quiet = findings.filter((finding) => finding.severity === 'info');
  return {
    open: open.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')),
    noted: quiet.filter((finding) => finding.code !== 'arithmetic-verified'),
    verified: quiet.filter((finding) => finding.code === 'arithmetic-verified'),
  };
}

/** How far before a place a mark that still reaches it may begin. */
const FURTHEST_BACK = 32;

function touching(marks: readonly Mark[], start: number, end: number): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let i = Math.max(0, low - FURTHEST_BACK); i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.start >= end) break;
    if (overlaps(mark, { start, end })) found.push(mark);
  }
  return found;
}
