import { wordTable } from '../word-table.ts';
import { row } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const TIMING_CLASSES = {
  'span-noun': 'names a span of years, before its first year',
  'span-opener': "the first word of a span's or a year's name",
  'span-lead': "stands between a span's name and its first year",
  'span-joint': 'joins the first and the last year of a span',
  'month-count': 'counts the months of a period in words',
  'first-part': 'the beginning of a year',
  'last-part': 'the end of a year',
  'whole-part': 'before "năm": the year as a whole, or its end',
  'this-one': 'after a noun of time: the present one',
  'year-joint': 'joins a part of a year with its year',
  'until-filler': 'stands between "đến" and its period',
  'plan-ending': 'ends the name of a plan',
  'sums-months': 'before "N tháng": they add up to a period',
  'tells-months': 'after "N tháng": reports what they came to',
  'months-spent': 'before "N tháng": time spent or allowed',
  during: 'before "N tháng": a stretch of time',
  'dates-event': 'before a day: it is the day of an event',
  'event-day-lead': 'stands between an event and its day',
  'price-base': 'before a year: whose prices are taken',
  'times-noun': 'before a year: so many times as much as then',
  'compares-with': 'what follows is what a figure is compared with',
  'record-since': 'since when there was none like it',
  'clause-stop': 'ends a clause',
  'opens-time-aside': 'before a period: it may hold for an aside only',
  'splits-time': 'between a figure and a period: the period is of what follows',
  'term-noun': 'opens the term of a body',
  congress: 'a congress or a meeting by its number',
  'scene-setter': "stands between a sentence's beginning and the period that holds for it",
  comparing: 'compares in general',
  'up-to-now': 'before "nay": up to now',
  'sentence-stop': 'ends a sentence or a great part of one',
  begins: 'before a year: something began then, and goes on',
  'till-now': 'says that it holds up to now',
  'base-done': 'ends what something was compared with, before another figure',
  reviews: 'looks back on a period',
  'counts-from': 'opens the days that the figures of a period are counted over',
  'school-year': 'names a school year, whose second year may be cut short',
  'school-term': 'a half of a school year',
  outlook: 'before a period: it lies ahead',
} as const;

/** Words that tell periods: what dates a figure, and what only names a time. */
export const TIMING_WORDS = [
  // "năm" with the letter that old code pages put for its vowel.
  row(['year-noun'], `nãm`),
  row(['span-noun'], `niên vụ`),
  row(['during'], `vòng`),
  row(['dates-event'], `lực | trực tuyến | cuộc họp`),
  row(['price-base'], `giá cố định`),
  row(['record-since'], `nhất kể`),
  row(
    ['begins'],
    `đi vào hoạt động | vào hoạt động | được thành lập | bắt đầu | đưa vào sử dụng | đi vào vận hành |
     khánh thành | ra đời`,
  ),
  row(['till-now'], `tới nay | đến thời điểm này | cho đến nay`),
  row(
    ['base-done'],
    `tháng trước và | năm trước và | cùng kỳ và | kỳ trước và | quý trước và | năm ngoái và |
     cùng kỳ năm trước và`,
  ),
  row(['counts-from'], `( tính từ | ( số liệu tính từ | ( số liệu từ | ( từ | ( kỳ báo cáo từ`),
  row(['span-noun', 'school-year'], `niên khóa`),
  row(['school-year'], `niên học`),
  row(['outlook'], `phương hướng nhiệm vụ | nhiệm vụ giải pháp`),
  row(['school-term'], `học kỳ`),
] as const;

/** Quarters in Roman numerals, in normal form. */
export const ROMAN = wordTable<number>({ i: 1, ii: 2, iii: 3, iv: 4 });

/** Quarters in words: "quý một", "quý tư". */
export const QUARTER_ORDINALS = wordTable<number>({
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
});
