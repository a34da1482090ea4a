import { vi } from 'vitest';

/** Pages of portals as they stand, by address; every other address fails. Give what was asked for, in order. */
export function portals(pages: Readonly<Record<string, string | number>>): string[] {
  const asked: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const url = String(input);
    asked.push(url);
    const page = pages[url];
    if (page === undefined) throw new TypeError('no such host');
    if (typeof page === 'number') return new Response('', { status: page });
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
  return asked;
}

/** A page of a portal: a report's lines with the site around them. */
export function portalPage(text: string, site = 'Trang chủ'): string {
  const [title = '', ...lines] = text.split('\n');
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('');
  return `<!doctype html><html><head><title>${title}</title></head><body>
    <nav><a href="/">${site}</a><a href="/gioi-thieu">Giới thiệu</a></nav>
    <main><article><h1>${title}</h1>${paragraphs}</article></main>
    <footer><p>Bản quyền thuộc ${site}</p></footer></body></html>`;
}
