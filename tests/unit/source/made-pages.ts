/** Makes portal pages around an article: any layout, any markup, any of what portals put beside it. */

/** Answers with a number from 0 up to (not including) 1, as a seed tells. */
export type Chance = () => number;

/** The same chances for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const HEADLINES = [
  'Khai mạc hội thi tuyên truyền viên giỏi cấp huyện',
  'Lãnh đạo huyện thăm, tặng quà các gia đình chính sách',
  'Triển khai kế hoạch tiêm phòng cho đàn vật nuôi vụ xuân',
  'Phát động phong trào trồng cây đời đời nhớ ơn Bác',
  'Ra quân làm giao thông nông thôn ở xã vùng cao',
];
const LEADS = [
  'Sáng 14/3, tại nhà văn hóa huyện, ban tổ chức khai mạc hội thi với 18 đội đến từ các xã, thị trấn.',
  'Chiều qua, đoàn công tác của huyện đã đến thăm 25 gia đình có công và trao quà trị giá 500 nghìn đồng mỗi suất.',
  'Theo kế hoạch, trước ngày 30/4 các xã phải tiêm xong đợt một, đạt ít nhất 80% tổng đàn.',
];
const MENU = ['Giới thiệu', 'Tin tức', 'Văn bản', 'Thủ tục hành chính', 'Hỏi đáp', 'Liên hệ'];
const LIST_HEADS = [
  'Tin liên quan',
  'Các tin khác',
  'Tin mới nhất',
  'Xem nhiều',
  'Tin đã đưa',
  'Tin đọc nhiều',
  'Có thể bạn quan tâm',
];
const SECTIONS = ['Tin hoạt động', 'Kinh tế - xã hội', 'Hoạt động của huyện'];
const CONTENT_NAMES = ['article-content', 'detail-content', 'entry-content', 'noidung'];

const MARKUPS = ['p', 'div', 'br', 'word', 'font', 'span', 'parts'] as const;
const LAYOUTS = ['columns', 'table', 'semantic', 'form', 'soup'] as const;

export interface MadePage {
  html: string;
  /** What was made, for a failure's message. */
  what: string;
}

/** A portal page with an article, whose first line is its title. */
export function makePage(article: string, chance: Chance): MadePage {
  const pick = <T>(rows: readonly T[]): T => rows[Math.floor(chance() * rows.length)] as T;
  const maybe = (share: number) => chance() < share;
  const times = <T>(least: number, most: number, make: (i: number) => T): T[] =>
    Array.from({ length: least + Math.floor(chance() * (most - least + 1)) }, (_, i) => make(i));
  /** A class that tells nothing. */
  const name = () => `c${Math.floor(chance() * 1e6).toString(36)}`;
  const entry = (i: number) => `<a href="/tin-${i}.html">${pick(HEADLINES)}</a>`;
  const menu = () =>
    `<ul class="${pick(['menu', 'nav', name()])}">${MENU.map((label, i) => `<li><a href="/m${i}">${label}</a></li>`).join('')}</ul>`;
  const list = () => {
    const withLeads = maybe(0.4);
    const items = times(3, 7, (i) => {
      const date = maybe(0.5) ? ` <span>(${1 + i}/03/2024)</span>` : '';
      return `<div class="${name()}">${entry(i)}${date}${withLeads ? `<p>${pick(LEADS)}</p>` : ''}</div>`;
    });
    return `<div class="${pick(['related', name()])}"><h3>${pick(LIST_HEADS)}</h3>${items.join('')}</div>`;
  };
  const cards = () =>
    `<div class="${name()}">${times(3, 5, (i) => `<div class="${name()}"><a href="/tin-${i}.html"><img src="/i.jpg"></a>${entry(i)}<div>${pick(LEADS)}</div></div>`).join('')}</div>`;
  const share = () =>
    `<div class="${name()}"><a href="https://example.com/s">Facebook</a> <a href="https://example.com/z">Zalo</a> <a href="/in">In bài viết</a></div>`;
  const comments = () =>
    `<div class="${name()}"><h4>Ý kiến bạn đọc</h4><form><textarea></textarea><input type="submit" value="Gửi bình luận"></form></div>`;
  const tags = () =>
    `<div class="${name()}"><span>Từ khóa:</span> <a href="/t/a">nông thôn mới</a>, <a href="/t/b">giảm nghèo</a></div>`;
  const steps = () =>
    `<div class="${name()}"><a href="/p">« Bài trước</a> <a href="/n">Bài sau »</a></div>`;
  const file = () =>
    `<div class="${name()}"><b>Tệp đính kèm:</b> <a href="/tep/bieu-01.pdf">bieu-01.pdf</a></div>`;
  const counter = () =>
    `<div class="${name()}"><h3>Thống kê truy cập</h3><p>Đang online: 7</p><p>Hôm nay: 1.204</p></div>`;
  const rates = () =>
    `<div class="${name()}"><h4>Giá vàng</h4><table>${times(4, 6, (i) => `<tr><td>SJC</td><td>7${i}.100</td><td>7${i}.900</td></tr>`).join('')}</table></div>`;
  const poll = () =>
    `<div class="${name()}"><h3>Thăm dò ý kiến</h3><p>Bạn thấy giao diện mới của Cổng thông tin thế nào?</p><label><input type="radio">Đẹp</label></div>`;
  const ticker = () => `<div class="${name()}"><marquee>${pick(LEADS)}</marquee></div>`;
  const hidden = () => `<div style="display:none"><p>${pick(LEADS)}</p></div>`;
  const date = () =>
    `<div class="${name()}">${pick(['Thứ năm, 14/03/2024 | 08:15', 'Ngày đăng: 14/03/2024', '14/03/2024 08:15'])}</div>`;
  const section = () =>
    pick([
      `<span>${pick(SECTIONS)}</span><br>`,
      `<div><a href="/t">Tin tức</a> &gt; <a href="/t/1">${pick(SECTIONS)}</a></div>`,
      '<div class="crumbs"><a href="/">Trang chủ</a> / <a href="/t">Tin tức</a></div>',
    ]);
  const tabs = () =>
    '<ul class="nav nav-tabs"><li><a href="#n">Nội dung</a></li><li><a href="#v">Tệp đính kèm</a></li></ul>';
  const cookies = () =>
    '<div class="cookie-consent"><p>Trang này dùng cookie để ghi nhớ lựa chọn của bạn trong những lần xem sau.</p><button>Đồng ý</button></div>';
  const player = () =>
    `<div class="${name()}"><span>Nghe đọc bài</span> <span>0:00</span> / <span>3:12</span><audio src="/a.mp3">x</audio></div>`;
  const imprint = `<p>© Cổng thông tin điện tử huyện Sông Mẫu</p><p>Địa chỉ: 12 đường Lê Lợi, thị trấn Sông Mẫu. Điện thoại: 0255.3822.123.</p><p>Chịu trách nhiệm nội dung: Văn phòng huyện. Giấy phép số 12/GP-TTĐT ngày 12/3/2020</p>`;

  const [title = '', ...lines] = article.split('\n');
  const markup = pick(MARKUPS);
  const layout = pick(LAYOUTS);
  const isNamed = maybe(0.4);
  const heading = pick(['h1', 'h2', 'div', 'span']);
  /** What a page prints, hidden on the screen. */
  const copy = () => `<div id="print" style="display: none">${bodyOf(lines, 'p')}</div>`;
  const before = [tabs, date, share, player].filter(() => maybe(0.5)).map((make) => make());
  const after = [file, hidden, copy, cards, share, tags, steps, comments, list]
    .filter(() => maybe(0.4))
    .map((make) => make());
  const side = times(0, 4, () => pick([list, cards, counter, rates, poll, ticker])()).join('');
  const body = bodyOf(lines, markup);
  const head = `${maybe(0.3) ? section() : ''}<${heading} class="${name()}">${escaped(title)}</${heading}>${before.join('')}`;
  const box = isNamed ? pick(CONTENT_NAMES) : name();
  const isInside = maybe(0.3);
  const inner = isInside
    ? `${head}<div class="${box}">${body}${after.join('')}</div>`
    : `${head}<div class="${box}">${body}</div>${after.join('')}`;
  const crumbs = maybe(0.5)
    ? '<div><a href="/">Trang chủ</a> » <a href="/tin">Tin tức</a></div>'
    : '';
  const main = `${crumbs}${maybe(0.3) ? `<table><tr><td>${inner}</td></tr></table>` : inner}`;
  const page = {
    columns: `<div>${menu()}</div><div class="wrapper"><div class="${name()}">${side}</div><div class="${name()}">${main}</div></div><div class="${name()}">${imprint}</div>`,
    table: `<table><tr><td colspan="3">${menu()}</td></tr><tr><td>${menu()}${side}</td><td>${main}</td></tr><tr><td colspan="3">${imprint}</td></tr></table>`,
    form: `<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEP"><div class="${name()}">${menu()}</div><table width="100%"><tr><td><div>${side}</div></td><td valign="top"><div id="ctl00_m">${main}</div></td></tr></table><div>${imprint}</div></form>`,
    soup: `<div id="__layout"><div><div class="${name()}">${MENU.map((label) => `<a href="/m" class="${name()}">${label}</a>`).join('')}</div><div><div><div>${main}</div></div><div><div>${side}</div></div></div>${cookies()}<div>${imprint}</div></div></div><script>window.__STATE__={"a":"<p>x</p>"}</script>`,
    semantic: `<header><nav>${menu()}</nav></header><main>${main}</main><aside>${side}</aside><footer>${imprint}</footer>`,
  }[layout];
  const own = 'Cổng thông tin điện tử huyện Sông Mẫu';
  const pageTitle = maybe(0.5) ? escaped(title) : own;
  return {
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${pageTitle}</title></head><body>${page}</body></html>`,
    what: `${layout}, ${markup}, title in ${heading}, ${isNamed ? 'named' : 'unnamed'} box, extras ${isInside ? 'inside' : 'after'}`,
  };
}

/** Lines as paragraphs of a markup; lines with tabs as rows of a table. */
function bodyOf(lines: readonly string[], markup: (typeof MARKUPS)[number]): string {
  const out: string[] = [];
  const [open, close] = TABLES[markup] ?? ['<table border="1">', '</table>'];
  let isTable = false;
  for (const line of lines) {
    const isRow = line.includes('\t');
    if (isRow !== isTable) out.push(isRow ? open : close);
    isTable = isRow;
    if (isRow) {
      const cells = line.split('\t').map((cell) => `<td>${escaped(cell)}</td>`);
      out.push(`<tr>${cells.join('')}</tr>`);
    } else out.push(PARAGRAPHS[markup](escaped(line)));
  }
  if (isTable) out.push(close);
  if (markup !== 'parts') return out.join('\n');
  // One article in several boxes side by side.
  const half = Math.ceil(out.length / 2);
  const isWhole = !out.slice(0, half).some((piece) => piece === open);
  const boxes = isWhole ? [out.slice(0, half), out.slice(half)] : [out];
  return boxes.map((pieces) => `<div class="part">${pieces.join('')}</div>`).join('');
}

/** How pages of some markups set a table. */
const TABLES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  div: [
    '<div style="overflow-x:auto"><div><table class="table"><tbody>',
    '</tbody></table></div></div>',
  ],
  word: [
    '<div align="center"><table class="MsoNormalTable" border="1"><tbody>',
    '</tbody></table></div>',
  ],
  p: ['<figure class="wp-block-table"><table>', '</table></figure>'],
};

const PARAGRAPHS: Readonly<Record<(typeof MARKUPS)[number], (line: string) => string>> = {
  p: (line) => `<p>&nbsp;&nbsp;${line}</p>`,
  div: (line) => `<div>${line}</div>`,
  br: (line) => `${line}<br>`,
  word: (line) =>
    `<p class="MsoNormal" style="text-align:justify"><span lang="VI" style="font-size:14pt">${line}<o:p></o:p></span></p>`,
  font: (line) => `<p><font size="4"><span>${line}</span></font></p>`,
  span: (line) => `<span style="font-size:12pt">&nbsp; ${line}</span><br><br>`,
  parts: (line) => `<p>${line}</p>`,
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
