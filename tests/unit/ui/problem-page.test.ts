import { expect, test } from 'vitest';
import { renderProblemPage } from '../../../worker/pages/index.ts';

test('a problem page says what happened in the language asked for', () => {
  const page = renderProblemPage({
    nonce: 'n0nce',
    language: 'vi',
    origin: 'https://soi.example',
    status: 410,
    title: 'Gone',
    detail: 'The share was deleted.',
  });
  expect(page).toContain('<style nonce="n0nce">');
  expect(page).toContain('--paper');
  expect(page).toContain('Bản chia sẻ đã được xóa hoặc hết hạn');
});
