// `npm run bench:anchor`: on a 200 KB page with 500 marks in Chromium, the time from the result to painted
// marks, beside wrapping each in <mark> in the same run; and how many marks are found again by block and
// quote after the page changed, and how many in a wrong place.
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { marksOf } from '../extension/page/marks.ts';
import { extract } from '../shared/engine/extract.ts';
import { ensureChromium } from './browser.mjs';

const RUNS = 7;
const MARKS = 500;

/** An invented report of about 200 KB: documents, figures and agencies in every paragraph, tables between. */
function inventedPage() {
  const parts = [];
  for (let i = 0; Buffer.byteLength(parts.join('')) < 200_000; i++) {
    const day = 1 + (i % 28);
    const month = 1 + (i % 12);
    parts.push(
      `<h2>${i + 1}. Kết quả thực hiện nhiệm vụ ${i + 1}</h2>`,
      `<p>Thực hiện Kế hoạch số ${100 + i}/KH-UBND ngày ${day}/${month}/2021 của UBND tỉnh Quảng Ngãi, Sở Nội vụ phối hợp với Sở Tài chính tổ chức ${i + 3} lớp tập huấn cho ${(1000 + 7 * i).toLocaleString('vi-VN')} cán bộ, công chức; tỷ lệ hồ sơ được xử lý trên môi trường mạng đạt ${50 + (i % 50)},${i % 10}%, tăng ${1 + (i % 9)},${(i * 3) % 10}% so với cùng kỳ năm 2020.</p>`,
      `<p>Trong kỳ, các cơ quan, đơn vị, địa phương tiếp tục quán triệt, tuyên truyền sâu rộng tới cán bộ, đảng viên và nhân dân; công tác kiểm tra, giám sát được duy trì thường xuyên, bảo đảm tiến độ và chất lượng theo yêu cầu, góp phần hoàn thành nhiệm vụ thứ ${i + 1} được giao trong năm.</p>`,
    );
    if (i % 20 === 0)
      parts.push(
        `<table><tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Thực hiện</th></tr><tr><td>Hồ sơ trực tuyến đợt ${i}</td><td>hồ sơ</td><td>${(20000 + i).toLocaleString('vi-VN')}</td></tr></table>`,
      );
  }
  let n = 0;
  const named = parts.map((part) =>
    part.replace(/<(h2|p|td|th)>/g, (_, tag) => `<${tag} data-n="${n++}">`),
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo</title></head><body><nav><a href="/">Trang chủ</a></nav><main><h1>Báo cáo tình hình thực hiện nhiệm vụ năm 2021</h1>${named.join('\n')}</main><footer>Lượt truy cập: 1.234.567</footer></body></html>`;
}

/** The extension's own anchoring and painting, for a page to run. */
async function pageCode() {
  const { output } = await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      minify: true,
      rollupOptions: {
        input: 'scripts/bench-anchor-page.ts',
        output: { format: 'iife', name: 'bench' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return output[0].code;
}

/** What a portal does to a page that stays open; each returns nothing and leaves the words of most marks. */
const CHANGES = {
  'paragraphs come before': () => {
    for (const p of [...document.querySelectorAll('main h2')].filter((_, i) => i % 5 === 0)) {
      const added = document.createElement('p');
      added.textContent = 'Một đoạn mới được tải về sau khi trang đã hiện.';
      p.before(added);
    }
  },
  'every node is rendered anew': () => {
    const main = document.querySelector('main');
    main.replaceWith(main.cloneNode(true));
  },
  'markup and spaces change': () => {
    for (const p of document.querySelectorAll('main p')) {
      const words = p.textContent.split(' ');
      p.replaceChildren(
        ...words.flatMap((word, i) => {
          const b = document.createElement(i % 7 === 0 ? 'b' : 'span');
          b.textContent = word;
          return [b, i % 3 === 0 ? '\u00a0' : ' \n '];
        }),
      );
    }
  },
  'words are put into every third paragraph': () => {
    [...document.querySelectorAll('main p')].forEach((p, i) => {
      if (i % 3 !== 0) return;
      const at = p.textContent.indexOf(', ');
      p.textContent = `${p.textContent.slice(0, at)} (cập nhật)${p.textContent.slice(at)}`;
    });
  },
  'sections change places': () => {
    const main = document.querySelector('main');
    for (const h2 of [...main.querySelectorAll('h2')].filter((_, i) => i % 4 === 0)) {
      const section = [h2, h2.nextElementSibling, h2.nextElementSibling?.nextElementSibling];
      main.append(...section.filter(Boolean));
    }
  },
  'all sections are shuffled': () => {
    const main = document.querySelector('main');
    const sections = [...main.querySelectorAll('h2')].map((h2) => [
      h2,
      h2.nextElementSibling,
      h2.nextElementSibling.nextElementSibling,
    ]);
    for (let i = 0; i < sections.length; i++) main.append(...sections[(i * 37) % sections.length]);
  },
  'all paragraphs are shuffled': () => {
    const main = document.querySelector('main');
    const all = [...main.children];
    const step = [97, 101, 103].find((n) => all.length % n !== 0);
    for (let i = 0; i < all.length; i++) main.append(all[(i * step) % all.length]);
  },
  'every third paragraph is taken away': () => {
    for (const p of [...document.querySelectorAll('main p')].filter((_, i) => i % 3 === 0))
      p.remove();
  },
  'another report of the kind comes before': () => {
    const main = document.querySelector('main');
    for (const one of [...main.children].slice(0, 300)) {
      const copy = one.cloneNode(true);
      copy.dataset.n = 'another';
      for (const part of copy.querySelectorAll('[data-n]')) part.dataset.n = 'another';
      copy.innerText = copy.innerText.replace(/\d/g, (digit) => String(9 - digit));
      main.prepend(copy);
    }
  },
};

const html = inventedPage();
const code = await pageCode();
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** Runs something in a fresh page of the same content. */
async function inFreshPage(run) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addStyleTag({
    content:
      '::highlight(soi-document){text-decoration:underline solid 2px #2f7fd0}::highlight(soi-indicator){text-decoration:underline dotted 2px #0a9274}::highlight(soi-agency){text-decoration:underline dashed 2px #c9741f}mark{background:none;text-decoration:underline 2px}',
  });
  await page.addScriptTag({ content: code });
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}

const sent = await inFreshPage((page) => page.evaluate(() => bench.take()));
const url = 'https://soi.quangngai.gov.vn/bao-cao/1';
const read = extract({ html: sent, url }, { include: ['textMap'] });
const marks = marksOf(read)
  .filter((_, i, all) => i % Math.max(1, Math.floor(all.length / MARKS)) === 0)
  .slice(0, MARKS);
const input = { text: read.text, blocks: read.blocks, marks };
const mapped = { ...input, textMap: read.textMap };
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const painted = [];
const laid = [];
const wrapped = [];
let found = 0;
for (let i = 0; i < RUNS; i++) {
  const one = await inFreshPage((page) => page.evaluate((input) => bench.paint(input), input));
  const other = await inFreshPage((page) => page.evaluate((input) => bench.paint(input), mapped));
  found = Math.min(one.found, other.found);
  laid.push(other.ms);
  painted.push(one.ms);
  wrapped.push(await inFreshPage((page) => page.evaluate((input) => bench.wrap(input), input)));
}
const kb = (Buffer.byteLength(html) / 1024).toFixed(0);
console.log(
  `page of ${kb} KB, ${marks.length} marks, ${found} of them found; median of ${RUNS} runs`,
);
console.log(
  `from result to painted marks   ${median(laid).toFixed(0).padStart(5)} ms by the text map`,
);
console.log(
  `                               ${median(painted).toFixed(0).padStart(5)} ms by block and quote`,
);
console.log(`wrapping each in <mark>        ${median(wrapped).toFixed(0).padStart(5)} ms`);
console.log('\nfound again, with the same words in the same element, after');
let held = found === marks.length;
for (const [name, change] of Object.entries(CHANGES)) {
  const { right, wrong, stands, ms } = await inFreshPage(async (page) => {
    const homes = await page.evaluate((input) => bench.homes(input), input);
    await page.evaluate(change);
    return page.evaluate(([input, homes]) => bench.again(input, homes), [input, homes]);
  });
  held &&= wrong === 0 && right >= stands * 0.95;
  const rate = ((right / stands) * 100).toFixed(1).padStart(5);
  console.log(`  ${name.padEnd(42)} ${rate} %   ${wrong} wrong   ${ms.toFixed(0)} ms`);
}
await browser.close();
if (!held) process.exitCode = 1;
