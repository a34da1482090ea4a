import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A saved page with its right text. */
export interface BenchPage {
  name: string;
  html: string;
  url: string;
  /** Null for a page that is no report: there only the time counts. */
  text: string | null;
}

const fixtures = new URL('../fixtures/portals/', import.meta.url);
/** Real saved pages beside the checkout; without them the invented ones are measured alone. */
const saved = new URL('../../../shared/eval/dev/', import.meta.url);

/** Pages of several platforms, and one of 200 KB. */
export function benchPages(): BenchPage[] {
  return [...savedPages(), ...inventedPages(), bigPage(200_000)];
}

function savedPages(): BenchPage[] {
  if (!existsSync(saved)) return [];
  return readdirSync(saved)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace('.html', '');
      const gold = JSON.parse(readFileSync(new URL(`${name}.json`, saved), 'utf8'));
      const html = readFileSync(new URL(file, saved), 'utf8');
      return { name, html, url: gold.url, text: gold.text || null };
    });
}

function inventedPages(): BenchPage[] {
  const rows = JSON.parse(readFileSync(new URL('index.json', fixtures), 'utf8'));
  return rows
    .filter((row: { text?: string }) => row.text !== undefined)
    .map((row: { file: string; text: string; host: string; path: string }) => ({
      name: row.file.replace('.html', ''),
      html: readFileSync(new URL(row.file, fixtures), 'utf8'),
      url: `https://${row.host}${row.path}`,
      text: readFileSync(new URL(row.text, fixtures), 'utf8').trimEnd(),
    }));
}

/**
 * A page as portals serve them: a tenth of it the report, the rest menus, scripts, styles, view
 * state and lists of other pages.
 */
function bigPage(size: number): BenchPage {
  const word = (i: number) => `muc-${i}`;
  const menu = Array.from(
    { length: 260 },
    (_, i) =>
      `<li class="menu-item level-${i % 3}" id="menu-${i}"><a class="nav-link" href="/${word(i)}" title="Chuyên mục ${i}"><span>Chuyên mục ${i}</span></a></li>\n`,
  ).join('');
  const news = Array.from(
    { length: 90 },
    (_, i) =>
      `<div class="news-item col-md-4"><a href="/tin/${word(i)}.html"><img src="/img/${i}.jpg" alt="Ảnh ${i}" width="120" height="80"></a><h4 class="news-title"><a href="/tin/${word(i)}.html">Hội nghị triển khai nhiệm vụ lần thứ ${i}</a></h4><span class="date">12/0${1 + (i % 9)}/2024</span></div>\n`,
  ).join('');
  const paragraphs = Array.from(
    { length: 45 },
    (_, i) =>
      `Tháng ${1 + (i % 12)}, đơn vị thứ ${i + 1} tiếp nhận ${1200 + i * 17} hồ sơ, giải quyết đúng hạn đạt ${90 + (i % 9)},${i % 10}%, tăng ${i % 7},5% so với cùng kỳ, thực hiện Kế hoạch số ${i + 11}/KH-UBND ngày 0${1 + (i % 9)}/3/2024 của Ủy ban nhân dân huyện.`,
  );
  const title = 'Kết quả giải quyết thủ tục hành chính của các đơn vị năm 2024';
  const body = paragraphs
    .map(
      (text) =>
        `<p class="MsoNormal" style="text-align:justify;line-height:150%"><span lang="VI" style="font-size:14.0pt;line-height:150%;font-family:&quot;Times New Roman&quot;,serif">${text}</span></p>\n`,
    )
    .join('');
  const head = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>`;
  const page = (filler: string) =>
    `${head}<style>.x{color:red}</style></head><body class="single"><header id="banner"><ul class="menu">${menu}</ul></header><input type="hidden" name="__VIEWSTATE" value="${filler}"><div id="content"><div class="col-left"><ul>${menu}</ul></div><div class="article-detail"><h1 class="title">${title}</h1><div class="date">Thứ sáu, 12/07/2024 08:15</div><div class="article-content">${body}</div></div><div class="tin-lien-quan"><h3>Tin liên quan</h3>${news}</div></div><script>var data=${JSON.stringify(filler)};</script><footer>Bản quyền thuộc Ủy ban nhân dân huyện</footer></body></html>`;
  const room = Math.max(0, Math.floor((size - page('').length) / 2));
  return {
    name: 'made-200kb',
    html: page('dDwtMTA4NjQ3'.repeat(Math.ceil(room / 12)).slice(0, room)),
    url: 'https://huyen-mau.gov.vn/ket-qua-giai-quyet-thu-tuc-hanh-chinh-cua-cac-don-vi-nam-2024',
    text: [title, ...paragraphs].join('\n'),
  };
}
