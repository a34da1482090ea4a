import { describe, expect, test } from 'vitest';
import { plainUrl, takeSnapshot } from '../../extension/page/snapshot.ts';

const PAGE = `<!doctype html><html lang="vi"><head><title>Báo cáo</title>
<meta name="csrf-token" content="secret-1"><meta property="og:title" content="Báo cáo">
<script>secret2</script></head>
<body onload="secret3()"><!-- secret4 --><form><input type="hidden" name="__VIEWSTATE" value="secret5">
<input value="secret6"><textarea>secret7</textarea><select><option>secret8</option></select></form>
<p class="text" data-token="secret9" style="display:none">Một <b>hai</b></p>
<a href="javascript:secret10">ba</a><a href="/van-ban/1">bốn</a><iframe srcdoc="secret11"></iframe>
<table><tr><td colspan="2">năm</td></tr></table><ol start="3"><li value="4">sáu</li></ol></body></html>`;

describe('what of a page is sent', () => {
  const page = new DOMParser().parseFromString(PAGE, 'text/html');
  const { html } = takeSnapshot(page, 'https://a.gov.vn/');

  test.each(['secret', 'script', 'onload', 'data-token', 'input', 'iframe', '<!-- '])(
    'not: %s',
    (word) => expect(html).not.toContain(word),
  );
  test.each([
    '<title>Báo cáo</title>',
    'og:title',
    'Một <b>hai</b>',
    'class="text"',
    'display:none',
    'href="/van-ban/1"',
    'colspan="2"',
    'start="3"',
    'value="4"',
  ])('but: %s', (word) => expect(html).toContain(word));
  test('the page itself stays as it was', () => {
    expect(page.querySelector('textarea')?.textContent).toBe('secret7');
    expect(page.querySelector('script')).not.toBeNull();
  });
});

describe('the address that is sent', () => {
  const cases: [string, string][] = [
    ['https://a.gov.vn/b?id=1#c', 'https://a.gov.vn/b?id=1'],
    ['https://u:p@a.gov.vn/b;jsessionid=AB12?id=1', 'https://a.gov.vn/b?id=1'],
    ['https://a.gov.vn/b?token=x&id=1&p_auth=y', 'https://a.gov.vn/b?id=1'],
  ];
  test.each(cases)('%s', (url, plain) => expect(plainUrl(url)).toBe(plain));
});
