import type { FindingCode } from '../contract/index.ts';
import type { Message } from './catalogue.ts';

/** The sentence of each finding; parameters are the finding's `data`. */
export const findingMessages: Readonly<Record<FindingCode, Message>> = {
  'date-conflict': {
    vi: '{document} được ghi hai ngày khác nhau: {dates}.',
    en: '{document} is cited with different dates: {dates}.',
  },
  'known-date-mismatch': {
    vi: '{document} ở đây ghi ngày {stated}; văn bản này được ban hành ngày {known}.',
    en: '{document} is dated {stated} here; it was issued on {known}.',
  },
  'issuer-mismatch': {
    vi: '{document} ở đây ghi của {stated}, nhưng ký hiệu cho thấy là của {expected}.',
    en: '{document} is ascribed to {stated} here, but its symbol points to {expected}.',
  },
  'type-symbol-mismatch': {
    vi: 'Văn bản được gọi là {type} nhưng ký hiệu {number} là của {expected}.',
    en: 'The document is called {type}, but the symbol {number} is that of a {expected}.',
  },
  'year-mismatch': {
    vi: '{document} có năm {numberYear} trong số hiệu nhưng lại ghi ngày {stated}.',
    en: '{document} has the year {numberYear} in its number but is dated {stated}.',
  },
  'impossible-date': {
    vi: 'Ngày {stated} không có trên lịch.',
    en: 'There is no such date as {stated}.',
  },
  'future-document': {
    vi: '{document} ghi ngày {stated}, sau ngày của báo cáo ({reportDate}).',
    en: '{document} is dated {stated}, after the report itself ({reportDate}).',
  },
  'blank-number': {
    vi: 'Số của {subject} để trống.',
    en: 'The number of {subject} is left blank.',
  },
  'blank-date': {
    vi: 'Ngày của {subject} để trống.',
    en: 'The date of {subject} is left blank.',
  },
  'superseded-document': {
    vi: '{document} đã được thay thế hoặc bãi bỏ bởi {repealedBy}.',
    en: '{document} has been replaced or repealed by {repealedBy}.',
  },
  'reorganised-agency': {
    vi: '{agency} nay là {successors} (từ {date}, theo {resolution}).',
    en: '{agency} is now {successors} (since {date}, by {resolution}).',
  },
  'indicator-conflict': {
    vi: '{subject} được ghi hai số khác nhau: {values}.',
    en: '{subject} is reported with different figures: {values}.',
  },
  'arithmetic-mismatch': {
    vi: 'Phép tính không khớp: {arithmetic}, nhưng văn bản ghi {stated}.',
    en: 'The arithmetic does not agree: {arithmetic}, but the text says {stated}.',
  },
  'arithmetic-verified': {
    vi: 'Phép tính khớp: {arithmetic}.',
    en: 'The arithmetic agrees: {arithmetic}.',
  },
  'sum-mismatch': {
    vi: 'Tổng không khớp: {arithmetic}, nhưng văn bản ghi {stated}.',
    en: 'The sum does not agree: {arithmetic}, but the text says {stated}.',
  },
  'total-mismatch': {
    vi: 'Xếp hạng trên {stated}, nhưng khi đó có {expected} {unit}.',
    en: 'Ranked out of {stated}, but there were {expected} {unit} then.',
  },
};
