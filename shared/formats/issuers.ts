import { BODY_HEADS } from '../gazetteer/body-heads.ts';

const HEADS: ReadonlySet<string> = new Set(BODY_HEADS.split('|'));

/** Offices of several bodies, whose own names are lists ("Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và …"). */
const SHARED_OFFICE = /^Văn phòng (Đoàn đại biểu|Hội đồng)/;

/**
 * The bodies of an issuer, which joins those of a joint document by commas: "Bộ Văn hóa, Thể thao và
 * Du lịch, Bộ Nội vụ" is two. A comma parts them only where a body's name begins after it.
 */
export function issuersOf(issuer: string | null): string[] {
  if (!issuer) return [];
  const bodies: string[] = [];
  for (const part of issuer.split(', ')) {
    const last = bodies.length - 1;
    const before = bodies[last];
    if (before === undefined || (beginsBody(part) && !SHARED_OFFICE.test(before)))
      bodies.push(part);
    else bodies[last] = `${before}, ${part}`;
  }
  return bodies.filter((body) => body.trim() !== '');
}

function beginsBody(part: string): boolean {
  const [first = '', second = '', third = ''] = part.split(' ', 3);
  return (
    HEADS.has(first) || HEADS.has(`${first} ${second}`) || HEADS.has(`${first} ${second} ${third}`)
  );
}
