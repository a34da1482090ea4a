import type { Language, Verification } from '../contract/index.ts';
import type { Message } from './catalogue.ts';
import { formatDate } from './dates.ts';
import { fillTemplate, formatNumber, type TemplateData } from './translate.ts';

/** Who speaks in a shared report, and whether its page says the same. */
export const provenanceMessages = {
  verified: {
    vi: 'Khớp với trang gốc ngày {date}',
    en: 'Matches the original page, as of {date}',
  },
  differs: {
    vi: 'Khác trang gốc: văn bản do người chia sẻ gửi, {share} có trên trang ngày {date}',
    en: 'Differs from the original page: the text was sent by the person who shared it, {share} of it was on the page on {date}',
  },
  unreachable: {
    vi: 'Văn bản do người chia sẻ gửi, Soi chưa đối chiếu được: không đọc được trang được ghi là nguồn (ngày {date})',
    en: 'The text was sent by the person who shared it. Soi could not check it: the page named as its source could not be read ({date})',
  },
  'not-checked': {
    vi: 'Văn bản do người chia sẻ gửi, Soi chưa đối chiếu',
    en: 'The text was sent by the person who shared it. Soi has not checked it',
  },
  firstDifference: {
    vi: 'văn bản này ghi “{ours}”, trang gốc ghi “{theirs}”',
    en: 'this text says “{ours}”, the page says “{theirs}”',
  },
  title: { vi: 'Nguồn và đối chiếu', en: 'Source and check' },
  difference: {
    vi: 'Văn bản này ghi',
    en: 'This text says',
  },
  onPage: { vi: 'Trang gốc ghi', en: 'The page says' },
  notThere: { vi: '(trang gốc không có)', en: '(not on the page)' },
  namedSource: {
    vi: 'Người chia sẻ ghi nguồn là {host}',
    en: 'The person who shared it names {host} as its source',
  },
  short: { vi: 'Đối chiếu: {words}', en: 'Check: {words}' },
  unlisted: { vi: 'chỉ ai có liên kết', en: 'only those with the link' },
  public: { vi: 'công khai', en: 'public' },
} as const satisfies Record<string, Message>;
export type ProvenanceKey = keyof typeof provenanceMessages;

/** A tag's worth of it. */
export const verificationTags = {
  verified: { vi: 'khớp với trang gốc', en: 'matches its page' },
  differs: { vi: 'khác trang gốc', en: 'differs from its page' },
  unreachable: { vi: 'chưa đối chiếu được', en: 'could not be checked' },
  'not-checked': { vi: 'chưa đối chiếu', en: 'not checked' },
} as const satisfies Record<Verification['status'], Message>;

export function sayProvenance(key: ProvenanceKey, language: Language, data?: TemplateData): string {
  return fillTemplate(provenanceMessages[key][language], language, data);
}

/** What stands first on a share: whether its page says the same, and when that was looked at. */
export function provenanceLine(verification: Verification, language: Language): string {
  const { status, checkedAt, share } = verification;
  return sayProvenance(status, language, {
    date: checkedAt && formatDate(checkedAt, language),
    share: percent(share, language),
  });
}

/** The same on one line, with the first passage that differs: for previews and files. */
export function provenanceSentence(verification: Verification, language: Language): string {
  const [first] = verification.differences;
  const told =
    first &&
    sayProvenance('firstDifference', language, {
      ours: first.quote.replace(/\s+/g, ' '),
      theirs: first.page || sayProvenance('notThere', language),
    });
  const line = provenanceLine(verification, language);
  return told ? `${line}; ${told}.` : `${line}.`;
}

/** A share of a text in percent, never rounded up to the whole. */
function percent(share: number | null, language: Language): string | null {
  return share === null ? null : `${formatNumber(Math.floor(share * 1000) / 10, language)}%`;
}
