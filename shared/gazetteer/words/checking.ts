import { row } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const CHECKING_CLASSES = {
  'pair-verb': 'says that a figure makes up a share or reaches a plan',
  'share-filler': 'may stand between a pair and its percentage',
  'share-mark': 'may stand between a pair and its percentage',
  'share-rate': 'after the verb of a share',
  'goes-on-share': 'after a verb this says that the figure goes on about the pair before',
  'was-reached': 'says that a figure was reached',
  'after-share': 'after a percentage: not what it is a share of',
  'part-of-whole': 'says that a part of the whole follows',
  'some-parts': 'says that some parts follow',
  'all-parts': 'says that all parts follow',
  'parts-word': 'says that parts follow',
  'rest-of-parts': 'says that parts go without a figure',
  'own-amount': 'what every project, aid or case has of its own: an amount, an area',
  'amount-lead': 'before such a noun: its measure',
  'amount-qualifier': 'behind such a noun: says no more of whose it is',
  'part-row': 'begins a row that is a part of the one above',
  'done-to': 'before a deed: what the whole of a share underwent',
  'provinces-of-country': 'the provinces of the country, as what a rank is among',
} as const;

/** Words that tell what figures and documents are checked against. */
export const CHECKING_WORDS = [
  row(['part-of-whole'], `thì có`),
  row(['rest-of-parts'], `còn lại | số còn`),
  row(['part-row'], `tr.đó`),
  row(
    ['provinces-of-country'],
    `tỉnh, thành | tỉnh thành | tỉnh và thành | tỉnh, và thành | tỉnh/thành | tỉnh - thành |
     địa phương trong cả nước | địa phương trên cả nước | địa phương của cả nước`,
  ),
  row(['own-amount'], `tiền`),
  row(['amount-qualifier'], `đăng ký`),
  row(['amount-qualifier'], `phạt`),
  row(['amount-qualifier'], `đất`),
  row(['amount-qualifier'], `hợp đồng`),
  row(['amount-qualifier'], `dự án`),
] as const;
