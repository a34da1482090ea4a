// `node scripts/make-file-fixtures.mjs [name …]`: prints the pages of tests/files as the PDFs that the tests read.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from './browser.mjs';

const OUT = 'tests/e2e/fixtures/files';
const PRINTED = 'tests/files/printed';
const wanted = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
mkdirSync(OUT, { recursive: true });
await print('tests/files/report.html', `${OUT}/report.pdf`, {
  displayHeaderFooter: true,
  headerTemplate:
    '<div style="width:100%;text-align:center;font-size:10pt"><span class="pageNumber"></span></div>',
  footerTemplate: '<div></div>',
});
for (const name of readdirSync(PRINTED).filter((name) => name.endsWith('.html')))
  await print(`${PRINTED}/${name}`, `${PRINTED}/${name.replace('.html', '.pdf')}`);
await browser.close();

async function print(from, to, options = {}) {
  if (wanted.length > 0 && !wanted.some((name) => from.includes(name))) return;
  const page = await browser.newPage();
  await page.setContent(readFileSync(from, 'utf8'));
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '22mm', bottom: '22mm', left: '30mm', right: '20mm' },
    tagged: false,
    outline: false,
    ...options,
  });
  writeFileSync(to, pdf);
  await page.close();
}
