// `node scripts/make-file-fixtures.mjs`: prints tests/files/report.html as the PDF that the tests read.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from './browser.mjs';

const OUT = 'tests/e2e/fixtures/files';
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(readFileSync('tests/files/report.html', 'utf8'));
mkdirSync(OUT, { recursive: true });
writeFileSync(
  `${OUT}/report.pdf`,
  await page.pdf({
    format: 'A4',
    margin: { top: '22mm', bottom: '22mm', left: '30mm', right: '20mm' },
    displayHeaderFooter: true,
    headerTemplate:
      '<div style="width:100%;text-align:center;font-size:10pt"><span class="pageNumber"></span></div>',
    footerTemplate: '<div></div>',
    tagged: false,
    outline: false,
  }),
);
await browser.close();
