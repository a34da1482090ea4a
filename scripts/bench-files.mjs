// `npm run bench:files`: reads own files of each kind and compares their words with what was written into them: how many
// are kept, how many came in beside them, and what reading takes. A PDF's reference are the words of the page that was
// printed as it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { write } from '@e965/xlsx';
import { extract } from '../shared/engine/extract.ts';
import { readFile } from '../shared/files/readers.ts';
import { wordsOf } from '../shared/files/source-file.ts';
import { f1, shared } from '../tests/bench/letters.ts';
import { deflated, docxOf } from '../tests/files/docx.ts';
import { bookOf } from '../tests/files/sheets.ts';

const ROUNDS = 5;
/** As many words of each kind of file are kept, in hundred. */
const BOUND = 99;

/** Words as they are compared: raised digits as digits, white space and tags apart. */
const words = (text) =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
const fromPage = (path) =>
  readFileSync(path, 'utf8')
    .replace(/<(style|title)>.*?<\/\1>/gs, ' ')
    .replace(/<\/?(?:b|i|sup)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ');

const ROWS = Array.from({ length: 300 }, (_, i) => [
  `${i + 1}`,
  `Xã số ${i + 1} của tỉnh`,
  `${1000 + i * 7},5`,
  `${(i * 37) % 100}%`,
]);
const PARAGRAPHS = Array.from(
  { length: 400 },
  (_, i) =>
    `${i + 1}. Thực hiện Quyết định số ${100 + i}/QĐ-UBND ngày 02/6/2025, xã đã hoàn thành ${i + 3} nhiệm vụ, đạt 92,5% kế hoạch.`,
);
const book = bookOf([{ name: 'Biểu 1', rows: ROWS }]);
const sheet = (bookType) => new Uint8Array(write(book, { type: 'buffer', bookType }));
const printed = 'tests/files/printed';
const files = [
  ['PDF', readFileSync('tests/e2e/fixtures/files/report.pdf'), fromPage('tests/files/report.html')],
  ...readdirSync(printed)
    .filter(
      (name) => name.endsWith('.html') && existsSync(`${printed}/${name.replace('html', 'pdf')}`),
    )
    .map((name) => [
      `PDF ${name.slice(0, -5)}`,
      readFileSync(`${printed}/${name.replace('.html', '.pdf')}`),
      fromPage(`${printed}/${name}`),
    ]),
  ['DOCX', deflated(docxOf([...PARAGRAPHS, ROWS])), [...PARAGRAPHS, ...ROWS.flat()].join(' ')],
  ['XLSX', sheet('xlsx'), `Biểu 1 ${ROWS.flat().join(' ')}`],
  ['XLS', sheet('biff8'), `Biểu 1 ${ROWS.flat().join(' ')}`],
  ['ODS', sheet('ods'), `Biểu 1 ${ROWS.flat().join(' ')}`],
];

console.log('file                    words   kept %   came in   F1 %   ms   ms a page');
let holds = true;
for (const [name, file, text] of files) {
  let read;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    // A reader may take the bytes for itself.
    const bytes = Uint8Array.from(file);
    const began = performance.now();
    read = (await readFile(bytes)).read;
    best = Math.min(best, performance.now() - began);
  }
  const expected = words(text);
  const found = words(extract(wordsOf(read)).text);
  const kept = shared(expected, found);
  const share = (100 * kept) / expected.length;
  const pages = read.kind === 'text' ? read.pageCount : 0;
  const isRight = share >= BOUND;
  holds &&= isRight;
  console.log(
    `${name.padEnd(22)} ${String(expected.length).padStart(6)} ${share.toFixed(2).padStart(8)} ${String(found.length - kept).padStart(9)} ${f1(kept, expected.length, found.length).toFixed(1).padStart(6)} ${best.toFixed(0).padStart(4)} ${pages > 0 ? (best / pages).toFixed(1).padStart(11) : ''}${isRight ? '' : '   BELOW ITS BOUND'}`,
  );
}
if (!holds) process.exitCode = 1;
