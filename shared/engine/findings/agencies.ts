import type { Agency, Quote } from '../../contract/index.ts';
import type { FindingsContext, RawFinding } from './context.ts';

/** A quiet note on each body that was merged or ended since, with the document that did it. */
export function findAgencyFindings({ agencies, today }: FindingsContext): RawFinding[] {
  return today === null ? [] : agencies.flatMap(noteOn);
}

function noteOn({ name, status, successors, reform, mentions }: Agency): RawFinding[] {
  if (reform === null || (status !== 'merged' && status !== 'dissolved')) return [];
  return [
    {
      code: 'reorganised-agency',
      severity: 'info',
      evidence: mentions.slice(0, 1) as Quote[],
      data: {
        agency: name,
        successors: successors.length > 0 ? successors.join(', ') : null,
        date: vietnameseDate(reform.effective),
        resolution: `${reform.type} số ${reform.number}`,
      },
    },
  ];
}

/** "2025-03-01" → "01/3/2025", as official documents write it. */
function vietnameseDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
