import { expect, test } from 'vitest';
import { extract } from '#shared/engine/extract.ts';

// A fault that the engine leaves out is thrown here: see tests/faults.ts.
/** Words that every plain object answers to: a table must be asked for its own rows only. */
const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const SHAPES: readonly ((word: string) => string)[] = [
  (word) => `Năm 2024, ${word} đạt 12 ${word}, tăng 5% ${word} so với ${word} (${word} 3 hồ sơ).`,
  (word) => `${word}: 12/15 ${word}, đạt 80% ${word}; bằng 4 ${word} ${word}.`,
  (word) => `Ban ${word}, các Ban: ${word} Tỉnh ủy; Trung tâm ${word} tỉnh Lai Châu.`,
  (word) => `Quyết định số 12/${word}-UBND; Số: 12${word}/KH-${word}; q${word}/2024.`,
  (word) => `STT\tChỉ tiêu\tĐVT\n1\t${word}\t${word}\n2\t${word} 500\t${word}`,
];

test.each(WORDS)('%s is a word like any other', (word) => {
  for (const shape of SHAPES) expect(() => extract({ text: shape(word) })).not.toThrow();
  const cells = ['Chỉ tiêu', 'ĐVT', 'KH năm 2024'].map((head) => `<th>${head}</th>`).join('');
  const html = `<html><body><article><h1>Báo cáo</h1><table><tr>${cells}</tr><tr><td>${word}</td><td>${word}</td><td>${word} 500</td></tr><tr><td>Lúa</td><td>"</td><td>≥ 5</td></tr></table></article></body></html>`;
  expect(() => extract({ html })).not.toThrow();
  const named = `<p class="${word}" id="${word}">${word} 12 ${word}</p><${word}>Năm 2024</${word}>`;
  const url = `https://${word}.gov.vn/${word}`;
  expect(() => extract({ html: named, url })).not.toThrow();
});
