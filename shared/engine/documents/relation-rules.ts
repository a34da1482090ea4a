import type { Relation } from '../../contract/index.ts';
import { type AroundRule, AroundRules } from '../rules/around-rules.ts';

/**
 * What the words right before a document, or before the words that lead up to it, say that is done with it. The cue
 * nearest to the document speaks; of cues that end together ("theo", "bổ sung theo") the first row does.
 */
export const RELATION_RULES: readonly AroundRule<Relation>[] = [
  {
    name: 'document-attached',
    before: 'attached',
    gives: 'attached-to',
    reads: ['Danh mục kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh Lai Châu.'],
    leaves: ['UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 05/3/2024.'],
  },
  {
    name: 'document-amended-by',
    before: 'amended-by',
    gives: 'refers',
    reads: ['Nghị định số 43/2014/NĐ-CP được sửa đổi, bổ sung theo Nghị định số 01/2017/NĐ-CP.'],
    leaves: ['Làm theo Nghị định số 01/2017/NĐ-CP.'],
  },
  {
    name: 'document-guided',
    before: 'guides-document',
    gives: 'guides',
    reads: ['Sở hướng dẫn thực hiện Nghị định số 01/2017/NĐ-CP cho các xã.'],
    leaves: ['Các xã thực hiện Nghị định số 01/2017/NĐ-CP.'],
  },
  {
    name: 'document-rested-on',
    before: 'rests-on',
    gives: 'based-on',
    reads: ['Căn cứ Nghị quyết số 18/NQ-HĐND ngày 09/12/2023 của HĐND tỉnh Lai Châu;'],
    leaves: ['HĐND tỉnh Lai Châu thông qua Nghị quyết số 18/NQ-HĐND ngày 09/12/2023.'],
  },
  {
    name: 'document-replaced',
    before: 'replaces-document',
    gives: 'replaces',
    reads: ['Quyết định này thay thế Quyết định số 07/2019/QĐ-UBND ngày 11/3/2019.'],
    leaves: ['Quyết định số 07/2019/QĐ-UBND ngày 11/3/2019 được thay thế.'],
  },
  {
    name: 'document-amended',
    before: 'amends-document',
    gives: 'amends',
    reads: ['Điều chỉnh Quyết định số 07/2019/QĐ-UBND ngày 11/3/2019 của UBND tỉnh.'],
    leaves: ['Căn cứ Quyết định số 07/2019/QĐ-UBND ngày 11/3/2019 của UBND tỉnh.'],
  },
  {
    name: 'document-repealed',
    before: 'repeals-document',
    gives: 'repeals',
    reads: ['HĐND tỉnh bãi bỏ Nghị quyết số 21/2018/NQ-HĐND ngày 08/12/2018.'],
    leaves: ['Thủ tục đã bị bãi bỏ tại Nghị quyết số 21/2018/NQ-HĐND ngày 08/12/2018.'],
  },
  {
    name: 'document-carried-out',
    before: 'does-implement',
    gives: 'implements',
    reads: ['Các xã thực hiện Nghị định số 01/2017/NĐ-CP.'],
    leaves: ['UBND xã ban hành Kế hoạch số 15/KH-UBND ngày 06/02/2024.'],
  },
  {
    name: 'document-issued',
    before: 'issues-document',
    gives: 'issues',
    reads: ['UBND xã ban hành Kế hoạch số 15/KH-UBND ngày 06/02/2024.'],
    leaves: ['UBND xã triển khai Kế hoạch số 15/KH-UBND ngày 06/02/2024.'],
  },
];

/** The rules of `RELATION_RULES`, ready to be asked what ends right before a token. */
export const RELATION_CUES = new AroundRules(RELATION_RULES, {});
