import type { Agency, AgencyStep, Quote } from '../../contract/index.ts';
import type { FindingsContext, RawFinding } from './context.ts';

/** A quiet note on each body that was merged or ended since, with the document that did it. */
export function findAgencyFindings({ agencies, today }: FindingsContext): RawFinding[] {
  return today === null ? [] : agencies.flatMap(noteOn);
}

function noteOn({ name, status, successors, succession, mentions }: Agency): RawFinding[] {
  const last = succession.at(-1);
  if (!last?.reform || (status !== 'merged' && status !== 'dissolved')) return [];
  return [
    {
      code: 'reorganised-agency',
      severity: 'info',
      evidence: mentions.slice(0, 1) as Quote[],
      data: {
        agency: name,
        successors: successors.length > 0 ? successors.join(', ') : null,
        area: last.area.length > 0 ? last.area.join(', ') : null,
        date: vietnameseDate(last.date),
        resolution: actOf(last.reform),
        earlier: succession.length > 1 ? succession.slice(0, -1).map(stepWords).join('; ') : null,
      },
    },
  ];
}

/** "Bộ Nông nghiệp và Phát triển nông thôn (01/3/2007, Nghị quyết số …)": names and acts only. */
function stepWords({ date, successors, reform }: AgencyStep): string {
  const when = [vietnameseDate(date), ...(reform ? [actOf(reform)] : [])].join(', ');
  return `${successors.join(', ')} (${when})`;
}

function actOf({ type, number }: NonNullable<AgencyStep['reform']>): string {
  return `${type} số ${number}`;
}

/** "2025-03-01" → "01/3/2025", as official documents write it. */
function vietnameseDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
