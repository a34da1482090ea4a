import { row } from './word-row.ts';

/** The classes of the words below, each with what it means; some words are of `telling.ts`'s classes too. */
export const PAPER_CLASSES = {
  'issues-papers': 'says that documents were issued or drawn up',
  papers: 'documents in general, before they are named',
  'names-next': 'says only that names follow',
} as const;

/** Words by which a sentence tells what was done with the documents that it goes on to list. */
export const PAPER_WORDS = [
  row(['issues-papers'], `soạn thảo | ban hành kịp thời | trình ban hành | ký và ban hành`),
  row(
    ['papers'],
    `các văn bản | văn bản chỉ đạo | văn bản hướng dẫn | các văn bản chỉ đạo | quy chế |
     chương trình hành động | các kế hoạch | các quyết định | các nghị quyết`,
  ),
  row(
    ['names-next'],
    `như sau | cụ thể như sau | cụ thể là | gồm có | trong đó có | đó là | sau đây | trong đó gồm |
     nhất là | tiêu biểu như | điển hình như | tiêu biểu là | trong đó nổi bật là | cụ thể gồm |
     ví dụ như | trong đó tiêu biểu là`,
  ),
] as const;
