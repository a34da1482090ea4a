import type { FindingCode } from '../contract/index.ts';
import type { Message } from './catalogue.ts';

/** The sentence of each finding; parameters are the finding's `data`. */
export const findingMessages: Readonly<Record<FindingCode, Message>> = {
  'date-conflict': {
    vi: '{document} được ghi với các ngày khác nhau: {dates}.',
    en: '{document} is cited with different dates: {dates}.',
  },
  'known-date-mismatch': {
    vi: '{document} ở đây ghi ngày {stated}, trong khi văn bản này được ban hành ngày {known}.',
    en: '{document} is dated {stated} here, but it was issued on {known}.',
  },
  'issuer-mismatch': {
    vi: '{document} ở đây ghi là của {stated}, nhưng ký hiệu cho thấy văn bản của {expected}.',
    en: '{document} is ascribed to {stated} here, but its symbol points to {expected}.',
  },
  'type-symbol-mismatch': {
    vi: 'Văn bản được gọi là {type}, nhưng ký hiệu {number} là của loại {expected}.',
    en: 'The document is called “{type}”, but the symbol {number} is that of a “{expected}”.',
  },
  'year-mismatch': {
    vi: 'Số hiệu {document} thuộc năm {numberYear}, nhưng ngày ghi ở đây là {stated}.',
    en: 'The number of {document} is of the year {numberYear}, but the date given here is {stated}.',
  },
  'impossible-date': {
    vi: 'Không có ngày {stated} trên lịch.',
    en: 'There is no such date as {stated} on the calendar.',
  },
  'reversed-period': {
    vi: 'Khoảng thời gian này kết thúc ({to}) trước khi bắt đầu ({from}).',
    en: 'This period ends ({to}) before it begins ({from}).',
  },
  'future-document': {
    vi: '{document} ghi ngày {stated}, sau ngày của chính văn bản đang đọc ({reportDate}).',
    en: '{document} is dated {stated}, later than the page that cites it ({reportDate}).',
  },
  'blank-number': {
    vi: 'Số của văn bản này còn để trống: “{stated}”.',
    en: "This document's own number is left blank: “{stated}”.",
  },
  'blank-date': {
    vi: 'Ngày của văn bản này còn để trống: “{stated}”.',
    en: "This document's own date is left blank: “{stated}”.",
  },
  'superseded-document': {
    vi: '{document} đã được thay thế hoặc bãi bỏ bởi văn bản số {repealedBy}.',
    en: '{document} has since been replaced or repealed by {repealedBy}.',
  },
  'reorganised-agency': {
    vi: '{agency} nay là {successors} (từ {date}, theo {resolution}); trước đó là {earlier}.',
    en: '{agency} is now {successors} (since {date}, by {resolution}); before that {earlier}.',
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

/**
 * The sentences where a finding's `data` leaves a part null: the part, what is said without it, and where it needs
 * another part, that one. The first that fits is said.
 */
export const shorterMessages: Readonly<
  Partial<Record<FindingCode, readonly { without: string; needs?: string; message: Message }[]>>
> = {
  'reorganised-agency': [
    {
      without: 'successors',
      needs: 'area',
      message: {
        vi: '{agency} đã kết thúc hoạt động (từ {date}, theo {resolution}); địa bàn nay thuộc {area}.',
        en: '{agency} has ceased to exist (since {date}, by {resolution}); its area is now in {area}.',
      },
    },
    {
      without: 'successors',
      message: {
        vi: '{agency} đã kết thúc hoạt động (từ {date}, theo {resolution}).',
        en: '{agency} has ceased to exist (since {date}, by {resolution}).',
      },
    },
    {
      without: 'earlier',
      message: {
        vi: '{agency} nay là {successors} (từ {date}, theo {resolution}).',
        en: '{agency} is now {successors} (since {date}, by {resolution}).',
      },
    },
  ],
};
