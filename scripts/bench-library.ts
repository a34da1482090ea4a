// `npm run bench:library [-- --reports 5000]`: fills the library of a real Chromium with made reports, and measures how
// long it takes to open, to be searched as somebody types, and to lay figures out. Prints medians and 95th percentiles.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'wxt';
import { extract } from '#shared/engine/extract.ts';
import { derive } from '../extension/library/derived.ts';
import { newEntry } from '../extension/library/entry.ts';
// @ts-expect-error: plain JavaScript without types
import { ensureChromium } from './browser.mjs';

const at = process.argv.indexOf('--reports');
const REPORTS = at < 0 ? 5000 : Number(process.argv[at + 1]);
const OPENINGS = 7;
const QUERIES = [
  'hợp tác xã',
  'hop tac x',
  'chuyển đổi số',
  '"nông thôn mới" -phân bón',
  '52-NQ/TW',
  '749/q',
  'thu ngân sách trên địa bàn',
  'tỷ lệ hồ sơ trực tuyến',
  'giải ngân vốn đầu tư công',
  'báo cáo',
  'a',
  'không có cụm này ở đâu cả',
];

/** Sentences that the made reports are composed of; none is of a real report. */
const SENTENCES = [
  'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, các sở, ngành đã ban hành kế hoạch triển khai.',
  'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về chuyển đổi số quốc gia.',
  'Tỷ lệ hồ sơ trực tuyến đạt {n},5%, tăng 6,2% so với cùng kỳ năm trước.',
  'Thu ngân sách nhà nước trên địa bàn đạt {n} tỷ đồng, bằng 104% dự toán.',
  'Toàn tỉnh có {n} doanh nghiệp thành lập mới, giảm 7,5% so với cùng kỳ.',
  'Các xã đã hoàn thành tiêu chí về hạ tầng; việc hợp nhất các trung tâm đúng tiến độ.',
  'Công tác phối hợp với các ngành được tăng cường, tác động tích cực đến đời sống nhân dân các xã.',
  'Giải ngân vốn đầu tư công đến hết tháng 9 đạt {n} tỷ đồng, đạt 61,2% kế hoạch.',
  'Một số địa phương chưa bố trí đủ kinh phí, nhân lực công nghệ thông tin còn thiếu.',
  'Đề nghị Bộ Khoa học và Công nghệ hướng dẫn tiêu chí đánh giá và bố trí vốn kịp thời.',
  'Sản lượng lương thực có hạt đạt {n} nghìn tấn, giá phân bón tăng làm chi phí sản xuất cao.',
  'Chương trình xây dựng nông thôn mới đạt kết quả khá, có {n} xã đạt chuẩn.',
];
const RARE = 'Trên địa bàn có 12 hợp tác xã hoạt động hiệu quả, doanh thu bình quân 1,2 tỷ đồng.';
const BASES = 40;
const SENTENCES_EACH = 75;

interface Base {
  entry: object;
  extraction: object;
  derived: object;
}

/** Reports as the engine reads them; one in ten tells of cooperatives as a phrase. */
function makeBases(): Base[] {
  return Array.from({ length: BASES }, (_, base) => {
    const lines = [
      `Kết quả phát triển kinh tế - xã hội quý ${['I', 'II', 'III', 'IV'][base % 4]} năm ${2018 + (base % 9)}`,
    ];
    for (let i = 0; i < SENTENCES_EACH; i++) {
      const sentence = SENTENCES[
        (i * 7 + base * 3 + ((i * base) % 5)) % SENTENCES.length
      ] as string;
      lines.push(sentence.replace('{n}', String(100 + ((i * 37 + base * 11) % 900))));
    }
    if (base % 10 === 0) lines.push(RARE);
    const extraction = extract({ text: lines.join('\n') }, { language: 'vi', today: '2026-12-01' });
    const entry = newEntry(extraction, null, '2026-12-01T00:00:00.000Z', 'KEY');
    const derived = derive('KEY', extraction);
    return { entry: { ...entry, lead: derived.lead }, extraction, derived };
  });
}

/** Writes the reports into the database as the library does, each told from the others by head, address and words. */
async function fill(page: Page, bases: readonly Base[]): Promise<void> {
  const parts = 50;
  for (let from = 0; from < REPORTS; from += Math.ceil(REPORTS / parts)) {
    const to = Math.min(REPORTS, from + Math.ceil(REPORTS / parts));
    await page.evaluate(
      async ({ bases, from, to }) => {
        const db = await new Promise<IDBDatabase>((done, fail) => {
          const asked = indexedDB.open('soi-library');
          asked.onsuccess = () => done(asked.result);
          asked.onerror = fail;
        });
        const names = ['entries', 'extractions', 'searched', 'digests', 'texts'];
        const write = db.transaction(names, 'readwrite');
        // biome-ignore lint/suspicious/noExplicitAny: records of five stores, checked where they were made
        type Any = any;
        for (let i = from; i < to; i++) {
          const { entry, extraction, derived } = structuredClone(bases[i % bases.length]) as Any;
          const key = `made-${String(i).padStart(6, '0')}`;
          const own = `tỉnh mẫu ${i % 63} kỳ ${i} mã ${(i * 7919) % 100_003}`;
          const folded = ` | tinh mau ${i % 63} ky ${i} ma ${(i * 7919) % 100_003}`;
          Object.assign(entry, {
            key,
            extractionId: `x_${key}`,
            url: `https://tinh${i % 63}.gov.vn/bao-cao/${i}`,
            savedAt: new Date(1.7e12 + i * 60_000).toISOString(),
            tags: i % 5 === 0 ? ['đã đọc'] : [],
          });
          Object.assign(entry.read, {
            title: `${entry.read.title} của ${own}`,
            number: `${i}/BC-UBND`,
            issuer: `Ủy ban nhân dân tỉnh mẫu ${i % 63}`,
            place: `Tỉnh mẫu ${i % 63}`,
            date: `${2018 + (i % 9)}-0${1 + (i % 9)}-15`,
            kind: 'bao-cao',
          });
          Object.assign(extraction, { id: `x_${key}`, text: `${extraction.text}\n${own}` });
          Object.assign(derived.searched, {
            key,
            text: derived.searched.text + folded,
            terms: `${derived.searched.terms}${folded.replace(' |', '')}`,
          });
          derived.digest.key = key;
          write.objectStore('entries').put(entry);
          write.objectStore('extractions').put(extraction, key);
          write.objectStore('searched').put(derived.searched);
          write.objectStore('digests').put(derived.digest);
          write.objectStore('texts').put(extraction.text, key);
        }
        await new Promise((done, fail) => {
          write.oncomplete = done;
          write.onerror = fail;
        });
        db.close();
      },
      { bases: bases as unknown as object[], from, to },
    );
  }
}

const part = (list: readonly number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
const tell = (name: string, times: readonly number[], bound: string) =>
  console.log(
    `${name.padEnd(46)} p50 ${part(times, 0.5).toFixed(0).padStart(6)} ms   p95 ${part(times, 0.95).toFixed(0).padStart(6)} ms   ${bound}`,
  );

await build({ browser: 'chrome' });
const profile = mkdtempSync(join(tmpdir(), 'soi-bench-library-'));
const extension = resolve('.output/chrome-mv3');
const chrome = await chromium.launchPersistentContext(profile, {
  executablePath: ensureChromium(),
  headless: true,
  viewport: { width: 1280, height: 860 },
  args: [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const worker = chrome.serviceWorkers()[0] ?? (await chrome.waitForEvent('serviceworker'));
  const address = `chrome-extension://${new URL(worker.url()).host}/library.html`;
  // When the first row stands, and when every report can be found by its text.
  await chrome.addInitScript(() => {
    const marks = { first: 0, whole: 0 };
    Object.assign(globalThis, { marks });
    new MutationObserver(() => {
      if (!marks.first && document.querySelector('.entry')) marks.first = performance.now();
      const isBusy = document.querySelector('main > p[role=status]') !== null;
      if (marks.first && isBusy) marks.whole = 0;
      else if (marks.first && !marks.whole) marks.whole = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  const open = async (hash = '') => {
    const page = await chrome.newPage();
    await page.goto(address + hash);
    return page;
  };
  const first = await open();
  await first.locator('main').waitFor();
  const filling = Date.now();
  await fill(first, makeBases());
  await first.close();
  console.log(
    `${REPORTS} made reports, written in ${((Date.now() - filling) / 1000).toFixed(0)} s`,
  );

  const opened: number[] = [];
  const whole: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const page = await open();
    await page.locator('.entry').first().waitFor({ timeout: 120_000 });
    await page.waitForFunction(
      () => document.querySelector('main > p[role=status]') === null,
      null,
      {
        timeout: 300_000,
      },
    );
    const marks = await page.evaluate(
      () => (globalThis as unknown as { marks: { first: number; whole: number } }).marks,
    );
    opened.push(marks.first);
    whole.push(marks.whole);
    if (i < OPENINGS - 1) await page.close();
  }
  tell('opening, until the first rows stand', opened, 'bound 1000');
  tell('until every text can be found', whole, 'in the background');

  const page = chrome.pages().at(-1) as Page;
  const searched: number[] = [];
  const drawn: number[] = [];
  for (let round = 0; round < 3; round++)
    for (const query of QUERIES) {
      const [search, shown] = await page.evaluate(async (query) => {
        const input = document.querySelector<HTMLInputElement>('.search input');
        if (!input) throw new Error('no search box');
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        await frame();
        performance.clearMeasures();
        const before = performance.now();
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        const after = performance.now();
        const asked = performance.getEntriesByName('soi-search').at(-1)?.duration ?? 0;
        return [asked, after - before];
      }, query);
      searched.push(search as number);
      drawn.push(shown as number);
      if (round === 0) {
        const count = await page.locator('#list-count, .empty h2').first().textContent();
        console.log(
          `  ${query.padEnd(34)} ${(search as number).toFixed(0).padStart(4)} ms  ${count}`,
        );
      }
    }
  tell('a search', searched, 'bound 100');
  tell('a search, until its rows are painted', drawn, '');

  const figures: number[] = [];
  for (let i = 0; i < 3; i++) {
    const view = await chrome.newPage();
    const before = Date.now();
    await view.goto(`${address}#view=figures`);
    await view.locator('.figures-list li').first().waitFor({ timeout: 120_000 });
    figures.push(Date.now() - before);
    await view.close();
  }
  tell('figures across all reports', figures, '');
  if (part(opened, 0.95) > 1000 || part(searched, 0.95) > 100) process.exitCode = 1;
} finally {
  await chrome.close();
  rmSync(profile, { recursive: true, force: true });
}
