/** What a reader types for a date ("27/9/2019", "9/2019", "2019", or ISO) as ISO; null for none, undefined for nonsense. */
export function readDate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const written = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(text);
  const parts = iso ? iso.slice(1, 4) : written ? [written[3], written[2], written[1]] : null;
  if (!parts) return undefined;
  const [year, month, day] = parts.map((part) => (part === undefined ? null : Number(part)));
  if (year === null || year === undefined) return undefined;
  if (month === null || month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null || day === undefined) return head;
  // Day 0 of the next month is the last of this one.
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${head}-${String(day).padStart(2, '0')}`;
}

/** ISO as it is typed: 27/9/2019. */
export function writeDate(iso: string | null): string {
  if (iso === null) return '';
  return iso
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0/, ''))
    .join('/');
}
