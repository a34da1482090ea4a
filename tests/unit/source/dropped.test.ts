import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Extraction } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { readSource } from '#shared/engine/source/source.ts';
import { chanceOf, makePage } from './made-pages.ts';
import { PORTAL_PAGES, read, urlOf } from './portals.ts';

const ARTICLE =
  '<h1>Kết quả thu ngân sách quý I năm 2025</h1>' +
  '<p>Quý I, huyện Sông Mẫu thu ngân sách 62,4 tỷ đồng, đạt 27,5% dự toán năm, tăng 4% so với cùng kỳ.</p>' +
  '<p>Huyện tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 08/01/2025 của Ủy ban nhân dân huyện.</p>';
const PROSE =
  'Người dân có thể nộp hồ sơ tại bộ phận một cửa của huyện vào các ngày làm việc trong tuần.';

function droppedOf(before: string, after: string) {
  const html = `<html><body>${before}<div class="detail">${ARTICLE}</div>${after}</body></html>`;
  return readSource({ html }, { dropped: true }).dropped ?? [];
}

describe('what a page says beside its text', () => {
  const rows: [what: string, before: string, after: string, reason: string, text: string][] = [
    ['the imprint', '', '<div><p>© UBND huyện</p><p>ĐT: 0255.3822.123</p></div>', 'outside', '©'],
    [
      'a side column',
      '',
      `<div class="sidebar"><p>${PROSE}</p></div>`,
      'outside',
      'nộp hồ sơ tại bộ phận',
    ],
    ['a foot by its role', '', `<div role="contentinfo">${PROSE}</div>`, 'site-part', 'nộp hồ sơ'],
    ['a menu', '<nav><p>Giới thiệu</p></nav>', '', 'site-part', 'Giới thiệu'],
    ['a hidden block', `<div style="display:none">${PROSE}</div>`, '', 'hidden', 'nộp hồ sơ tại'],
  ];
  it.each(rows)('%s', (_, before, after, reason, text) => {
    expect(droppedOf(before, after)).toContainEqual(
      expect.objectContaining({ reason, text: expect.stringContaining(text) }),
    );
  });

  const inside: [what: string, markup: string, reason: string, text: string][] = [
    ['the imprint', '<p>© UBND huyện</p><p>ĐT: 0255.3822.123</p>', 'imprint', '© UBND huyện'],
    ['tools', '<div>Lượt xem: 1.204</div>', 'tools', 'Lượt xem: 1.204'],
    ['a part by its name', `<div class="binhluan">${PROSE}</div>`, 'site-part', PROSE],
    [
      'other articles',
      `<div><h3>Tin liên quan</h3><div><a href="/1">Hội nghị tổng kết năm 2024</a><p>${PROSE}</p></div></div>`,
      'related',
      PROSE,
    ],
    ['a poll', '<div><h4>Thăm dò ý kiến</h4><p>Rất hài lòng</p></div>', 'widget', 'Rất hài lòng'],
  ];
  it.each(inside)('%s inside of the article', (_, markup, reason, text) => {
    const html = `<div class="detail">${ARTICLE}${markup}</div>`;
    expect(readSource({ html }, { dropped: true }).dropped).toContainEqual(
      expect.objectContaining({ reason, text: expect.stringContaining(text) }),
    );
  });

  it('counts links, and shows the first of them', () => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Mục thứ ${i}</a></li>`);
    const [entry, ...others] = droppedOf(`<ul>${links.join('')}</ul>`, '').filter(
      ({ reason }) => reason === 'links',
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      lines: 40,
      text: expect.stringMatching(/^Mục thứ 0\nMục thứ 1\n/),
    });
    expect(entry?.text.length).toBeLessThanOrEqual(200);
    expect(entry?.characters).toBeGreaterThan(300);
  });

  it('never has the code of a script, hidden or not', () => {
    const code = '<script>const noted = "Nội dung chèn thêm";</script>';
    const dropped = droppedOf(`${code}<div hidden>${code}<p>${PROSE}</p></div>`, code);
    expect(JSON.stringify(dropped)).not.toContain('noted');
    expect(JSON.stringify(dropped)).toContain('nộp hồ sơ');
  });

  it('is nothing for a text, and not answered unless asked for', () => {
    expect(extract({ text: PROSE }, { include: ['dropped'] }).dropped).toEqual([]);
    expect(extract({ html: PROSE })).not.toHaveProperty('dropped');
    const answer = Extraction.parse(extract({ html: ARTICLE }, { include: ['dropped'] }));
    expect(answer.dropped).toEqual([]);
  });

  it('stays small on a page of any size', () => {
    const hidden = `<div style="display:none"><p>${PROSE}</p><p>${PROSE}</p></div>`;
    const dropped = droppedOf('', `<nav><p>Mục lục</p></nav>${hidden}`.repeat(3000));
    expect(dropped.length).toBeLessThanOrEqual(101);
    expect(dropped.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(60_000);
    expect(dropped.reduce((sum, { lines }) => sum + lines, 0)).toBe(9000);
  });
});

describe('every word of a page', () => {
  /** Visible words outside of what is never text, in any order. */
  const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
  const shown = (html: string) =>
    html
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(
        /<(script|style|noscript|select|textarea|button|audio|video|marquee|title|iframe|svg)\b[\s\S]*?<\/\1>/gi,
        ' ',
      )
      .replace(/<\/?(?:b|i|u|em|strong|span|font|a|sup|sub)\b[^>]*>/gi, '')
      .replace(/<[^>]*>|&nbsp;/g, ' ');

  it('stands in its text or is told as left out', () => {
    const articles = PORTAL_PAGES.flatMap(({ text }) => (text ? [read(text).trimEnd()] : []));
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...articles), (seed, article) => {
        const { html } = makePage(article, chanceOf(seed));
        const { text, dropped } = readSource({ html }, { dropped: true });
        const cut = (dropped ?? []).some((entry) => entry.characters > entry.text.length);
        const told = `${text}\n${(dropped ?? []).map((entry) => entry.text).join('\n')}`;
        const rest = new Map<string, number>();
        for (const word of wordsOf(told)) rest.set(word, (rest.get(word) ?? 0) + 1);
        const missing = wordsOf(shown(html).normalize('NFC')).filter((word) => {
          const left = rest.get(word) ?? 0;
          rest.set(word, left - 1);
          return left <= 0;
        });
        if (!cut) expect(missing).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(PORTAL_PAGES.map((page) => [page.file, page] as const))('%s', (file, page) => {
    const html = read(file);
    const before = readSource({ html, url: urlOf(page) });
    const after = readSource({ html, url: urlOf(page) }, { dropped: true, map: true });
    expect({ ...after, dropped: null, map: null }).toEqual(before);
    expect(after.dropped?.length).toBeGreaterThan(0);
  });
});
