import { expect, test } from 'vitest';
import { judge } from '../../../worker/reading/guard.ts';

test.each([
  'https://quangtri.gov.vn/bao-cao?id=1#x',
  'http://stttt.quangtri.gov.vn/',
  'https://a.gov.vn:443/',
  'http://a.gov.vn:80/',
  'HTTPS://A.GOV.VN/',
  'https://a.gov。vn/',
  'https://a_b.gov.vn/',
  'https://ａ.gov.vn/',
])('%s may be read', (address) => {
  expect(judge(address)).toMatchObject({ ok: true, url: { hash: '' } });
});

test.each([
  ['https://gov.vn/', 'host'],
  ['https://xgov.vn/', 'host'],
  ['https://a.gov.vn.example.com/', 'host'],
  ['https://a.gov.vn.', 'host'],
  ['https://a..gov.vn/', 'host'],
  ['https://.gov.vn/', 'host'],
  ['https://example.com/a.gov.vn', 'host'],
  ['https://example.com?a.gov.vn', 'host'],
  ['https://example.com#.gov.vn', 'host'],
  ['https://example.com\\.gov.vn/', 'host'],
  ['https://a.gov.vn@example.com/', 'credentials'],
  ['https://example.com:x@a.gov.vn/', 'credentials'],
  ['https://user@a.gov.vn/', 'credentials'],
  ['https://a.gov.vn:8080/', 'port'],
  ['https://a.gov.vn:22/', 'port'],
  ['ftp://a.gov.vn/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['javascript:alert(1)//a.gov.vn', 'scheme'],
  ['data:text/html,a.gov.vn', 'scheme'],
  ['gopher://a.gov.vn/', 'scheme'],
  ['http://127.0.0.1/', 'host'],
  ['http://2130706433/', 'host'],
  ['http://0x7f000001/', 'host'],
  ['http://0x7f.1/', 'host'],
  ['http://0177.0.0.1/', 'host'],
  ['http://127.1/', 'host'],
  ['http://[::1]/', 'host'],
  ['http://[::ffff:127.0.0.1]/', 'host'],
  ['http://[::ffff:7f00:1]/', 'host'],
  ['http://169.254.169.254/latest/meta-data/', 'host'],
  ['http://①②⑦.⓪.⓪.①/', 'host'],
  ['http://localhost/', 'host'],
  ['http://localhost.gov.vn.local/', 'host'],
  ['https://a.gov.vn%00.example.com/', 'not-a-url'],
  ['https://a.gov.vn%2eexample.com/', 'host'],
  ['https://a.gоv.vn/', 'host'],
  ['https://a.gov.vn\u00ad.example.com/', 'host'],
  [`https://${'a'.repeat(64)}.gov.vn/`, 'host'],
  [`https://${'a.'.repeat(130)}gov.vn/`, 'host'],
  ['//a.gov.vn/', 'not-a-url'],
  ['a.gov.vn', 'not-a-url'],
  ['', 'not-a-url'],
])('%s is not read: %s', (address, why) => {
  expect(judge(address)).toEqual({ ok: false, why });
});
