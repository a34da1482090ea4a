import type { Indicator } from '../../../contract/index.ts';
import type { FigureReading } from './reading.ts';

/** The contract's form of all figures of a page, in reading order, with their ids and what they refer to. */
export function assemble(text: string, readings: readonly FigureReading[]): Indicator[] {
  const inOrder = [...readings].sort((a, b) => a.start - b.start);
  const ids = new Map(inOrder.map(({ start }, i) => [start, `i${i + 1}`]));
  const idAt = (start: number | null) => (start === null ? null : (ids.get(start) ?? null));
  return inOrder.map((reading, i): Indicator => {
    const { start, end, role, base, period, decimal, decimal2, negative } = reading;
    // A change is told by its direction; what stands below zero keeps its sign.
    const signed = negative && role !== 'change' ? `-${decimal}` : decimal;
    const mayGo = role === 'change' || role === 'target';
    return {
      id: `i${i + 1}`,
      start,
      end,
      quote: text.slice(start, end),
      value: Number(signed),
      value2: decimal2 === null ? null : Number(decimal2),
      decimal: signed,
      unit: reading.unit,
      kind: role === 'change' && reading.inTimes ? 'ratio' : reading.kind,
      qualifier: reading.qualifier,
      role,
      subject: reading.subject,
      period: period?.period ?? null,
      place: reading.place,
      agency: reading.agency,
      base: base && { ...base, indicatorId: idAt(reading.plan) },
      sentence: reading.sentence,
      cell: reading.cell,
      decimal2,
      direction: mayGo ? reading.direction : null,
      periodFrom: period?.from ?? null,
      contextPeriod: period ? null : reading.contextPeriod,
      aboutId: idAt(reading.about),
      stated: reading.stated,
      scope: reading.scope,
    };
  });
}
