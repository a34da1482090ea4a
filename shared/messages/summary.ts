import type { Extraction, PointKind, SummaryPoint } from '../contract/index.ts';
import type { Message } from './catalogue.ts';

/** Headings of the points of a summary, by what they tell. */
export const pointKindMessages = {
  result: { vi: 'Kết quả', en: 'Results' },
  shortcoming: { vi: 'Khó khăn, hạn chế', en: 'Difficulties and shortcomings' },
  cause: { vi: 'Nguyên nhân', en: 'Causes' },
  proposal: { vi: 'Đề xuất, kiến nghị', en: 'Proposals and requests' },
  plan: { vi: 'Việc tiếp theo', en: 'What comes next' },
  rule: { vi: 'Quy định', en: 'Rules' },
  task: { vi: 'Việc được giao, căn cứ', en: 'Task and basis' },
} as const satisfies Record<PointKind, Message>;

/** The words of every field of a point. */
export const pointLabels: { readonly [K in keyof SummaryPoint]-?: Message } = {
  quote: { vi: 'Ý chính', en: 'Point' },
  kind: { vi: 'Loại ý', en: 'Kind' },
  section: { vi: 'Mục', en: 'Section' },
  indicators: { vi: 'Số liệu trong ý', en: 'Figures it states' },
  documents: { vi: 'Văn bản trong ý', en: 'Documents it names' },
  byReader: { vi: 'người đọc thêm', en: 'added by a reader' },
  start: { vi: 'Bắt đầu', en: 'Start' },
  end: { vi: 'Kết thúc', en: 'End' },
};

/** The words of the parts of a summary. */
export const summaryLabels: { readonly [K in keyof Extraction['summary']]-?: Message } = {
  points: { vi: 'Ý chính', en: 'Main points' },
  headline: { vi: 'Số liệu nổi bật', en: 'Headline figures' },
  isEdited: { vi: 'biên tập', en: 'edited' },
  sentences: { vi: 'Trích nguyên văn', en: 'In its own words' },
  counts: { vi: 'Số lượng', en: 'Counts' },
};

/** The words around a summary where it is copied or written out. */
export const summaryWords = {
  against: { vi: 'so với {base}', en: 'against {base}' },
  source: { vi: 'Nguồn: {url}', en: 'Source: {url}' },
  chosen: {
    vi: 'Người đọc chọn các ý này trong văn bản.',
    en: 'A reader chose these points of the text.',
  },
  edited: {
    vi: 'Biên tập: người đọc chọn các ý này trong văn bản.',
    en: 'Edited: a reader chose these points of the text.',
  },
} as const satisfies Record<string, Message>;
