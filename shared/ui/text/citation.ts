import type { Document } from '../../contract/index.ts';
import { withoutType } from '../../fields/document.ts';

/**
 * The citation of a document in the official form (Nghị định 30/2020/NĐ-CP): type, number, date in
 * words, issuer and subject. Always in Vietnamese, as it is quoted in Vietnamese papers; what the
 * page leaves open is left out.
 */
export function officialCitation(document: Document): string {
  const head = [
    document.type,
    document.number && `${document.type ? 'số ' : ''}${document.number}`,
    !document.number && document.name && withoutType(document.name, document.type),
    officialDate(document.date),
    document.issuer && `của ${document.issuer}`,
  ];
  const subject = document.subject ?? (document.number ? document.name : null);
  return [...head, subject && aboutSubject(subject)].filter(Boolean).join(' ');
}

/** Subjects that follow the issuer without "về". */
const OWN_VERB =
  /^(?:về|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|công bố|thành lập|bãi bỏ)(?=\s)/iu;

function aboutSubject(subject: string): string {
  return OWN_VERB.test(subject) ? subject : `về ${subject}`;
}

function officialDate(date: string | null): string | null {
  if (!date) return null;
  const match = /^(\d{4})(?:-(\d{2})-(\d{2}))?/.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (!month || !day) return `năm ${year}`;
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${day} tháng ${shownMonth} năm ${year}`;
}
