import { expect, test } from 'vitest';
import { fold, foldedWords, holdsAll } from '#shared/search/fold.ts';

test.each([
  ['Chuyển đổi số', 'chuyen doi so'],
  ['ĐẦU TƯ', 'dau tu'],
  ['Ủy ban / Uỷ ban', 'uy ban / uy ban'],
  ['Đắk  Lắk\n', 'dak lak'],
  ['52–NQ/TW', '52-nq/tw'],
  ['Hòa Bình', 'hoa binh'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Nghị quyết số 52-NQ/TW về Cách mạng công nghiệp', 'cach mang 52', true],
  ['Nghị quyết số 52-NQ/TW', '52-nq/tw', true],
  ['Ủy ban nhân dân tỉnh Đồng Tháp', 'dong thap uy ban', true],
  ['Ủy ban nhân dân tỉnh Đồng Tháp', 'dong nai', false],
  ['bất kỳ', '', true],
])('in “%s” the query “%s” is found: %s', (text, query, found) => {
  expect(holdsAll(fold(text), foldedWords(query))).toBe(found);
});
