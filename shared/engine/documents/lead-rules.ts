import type { Relation } from '../../contract/index.ts';
import type { Pattern } from '../rules/pattern.ts';
import { type Rule, RuleSet } from '../rules/rule-set.ts';

const PAPERS: Pattern = { any: ['papers', 'order-noun'] };

/**
 * What a clause that leads in a list of documents says of them ("UBND huyện đã ban hành các văn bản để triển khai thực
 * hiện, cụ thể:"). What is told as done comes before what the clause rests on or carries out, and before its purpose.
 */
export const LEAD_RULES: readonly Rule<Relation>[] = [
  {
    name: 'lead-has-issued',
    when: ['perfective', { within: 6, find: 'issues-papers' }, { within: 14, find: PAPERS }],
    gives: 'issues',
    reads: [
      'Căn cứ các văn bản chỉ đạo của tỉnh, UBND xã đã kịp thời ban hành nhiều kế hoạch, cụ thể',
    ],
    leaves: ['Thực hiện các văn bản của Bộ Y tế'],
  },
  {
    name: 'lead-rests-on',
    at: 'opens',
    when: ['basis-word', { within: 6, find: PAPERS }],
    gives: 'based-on',
    reads: ['Căn cứ các văn bản chỉ đạo của Trung ương sau đây'],
    leaves: ['Huyện căn cứ tình hình để ban hành kế hoạch'],
  },
  {
    name: 'lead-carries-out',
    at: 'opens',
    when: ['carries-out', { within: 6, find: PAPERS }],
    unless: 'issues-papers',
    gives: 'implements',
    reads: ['Triển khai thực hiện các văn bản của Tỉnh ủy như sau'],
    leaves: ['Triển khai ban hành các văn bản sau'],
  },
  {
    name: 'lead-issues',
    when: ['issues-papers', { within: 14, find: PAPERS }],
    gives: 'issues',
    reads: ['Sở chủ trì xây dựng và ban hành các kế hoạch triển khai, gồm'],
    leaves: ['Các văn bản do tỉnh ban hành'],
  },
  {
    name: 'lead-issued-before',
    when: ['perfective', { within: 4, find: 'issues-papers' }, { within: 8, find: '#end' }],
    gives: 'issues',
    reads: ['Các văn bản mà xã đã ban hành trong năm'],
    leaves: ['Các văn bản của xã trong năm'],
  },
];

/** The rules of `LEAD_RULES`, ready to be asked. */
export const LEADS = new RuleSet(LEAD_RULES);
