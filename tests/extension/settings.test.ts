import { expect, test } from 'vitest';
import { apiAddress, readSettings } from '../../extension/settings.ts';

test.each([
  ['https://api.example.vn', 'https://api.example.vn'],
  [' https://api.example.vn/soi/ ', 'https://api.example.vn/soi'],
  ['https://user:secret@api.example.vn/?q#x', 'https://api.example.vn'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://soi.localhost:8787/', 'http://soi.localhost:8787'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://127.1:8787', 'http://127.0.0.1:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
])('an address of an API: %s', (typed, address) => {
  expect(apiAddress(typed)).toBe(address);
});

test.each([
  'http://api.example.vn',
  'http://192.168.1.5:8787',
  'http://0.0.0.0:8787',
  'http://localhost.example.vn',
  'http://127.0.0.1.example.vn',
  'http://xlocalhost',
  'ftp://api.example.vn',
  'javascript:alert(1)',
  'api.example.vn',
  `https://api.example.vn/${'a'.repeat(3000)}`,
  '',
  null,
  7,
])('no address of an API: %s', (typed) => {
  expect(apiAddress(typed)).toBeNull();
});

test('an http address of before is the same server by https, never another one', () => {
  expect(readSettings({ apiUrl: 'http://api.example.vn/soi' }).apiUrl).toBe(
    'https://api.example.vn/soi',
  );
  expect(readSettings({ apiUrl: 'http://localhost:8787' }).apiUrl).toBe('http://localhost:8787');
  expect(readSettings({ apiUrl: 'nonsense' }).apiUrl).toBeNull();
});
