import type { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { KEPT_ATTRIBUTES } from '#shared/engine/source/markup/attributes.ts';
import { parsePage } from '#shared/engine/source/markup/page-tree.ts';
import { keyOf } from '#shared/engine/source/markup/portal.ts';
import { simpleTest } from '#shared/engine/source/markup/simple-selector.ts';
import { readSource } from '#shared/engine/source/source.ts';
import { PORTAL_PROFILES } from '#shared/gazetteer/portal-profiles.ts';

const SELECTORS = PORTAL_PROFILES.flatMap(({ platform, ...fields }) =>
  Object.values(fields).flatMap((selectors) =>
    selectors.map((selector): [string, string] => [platform, selector]),
  ),
);

describe('the rows of portals', () => {
  it.each(SELECTORS)('of %s: %s can be looked up by a name in its last part', (_, selector) => {
    expect(keyOf(selector)).toMatch(/^[a-z][\w-]+$/);
  });

  it.each(SELECTORS)('of %s: %s asks only for attributes that the tree has', (_, selector) => {
    const asked = [...selector.matchAll(/\[([\w-]+)/g)].map(([, name]) => name);
    expect(KEPT_ATTRIBUTES).toEqual(expect.arrayContaining(asked));
  });

  it('have signs, all but the row of every page', () => {
    for (const { platform, signs } of PORTAL_PROFILES)
      expect(signs.length > 0, platform).toBe(platform !== 'any');
  });

  it.each([
    ['.a .b > .News_Title', 'news_title'],
    ['main #Content', 'content'],
    ['[itemprop="articleBody"]', 'articlebody'],
    ['meta[name="generator" i][content^="Joomla" i]', 'generator'],
    ['.list li', null],
  ])('%s is looked up by %s', (selector, key) => {
    expect(keyOf(selector)).toBe(key);
  });
});

describe('a selector of one part is answered as cheerio answers it', () => {
  const ELEMENTS = [
    '<div class="News-Title\n other">',
    '<div class="news-title2" id="Part2">',
    '<body class="single-post wordpress">',
    '<div class="single-post">',
    '<meta name="Generator" content="Powered by WordPress 6">',
    '<meta name="generator" content="wordpress 6">',
    '<meta name="generator">',
    '<p itemprop="articleBody">',
    '<p itemprop="ArticleBody headline">',
  ];
  const ASKED = [
    '.news-title',
    '#part2',
    'body.single-post',
    'meta[name="generator" i][content^="WordPress" i]',
    'meta[name="generator" i][content*="wordpress" i]',
    '[itemprop="articleBody"]',
    'div.other.news-title',
  ];
  it.each(ASKED)('%s', (selector) => {
    const test = simpleTest(selector);
    const answers = ELEMENTS.map((markup) => {
      const { $, root } = parsePage(markup);
      const element = root.children[0] as Element;
      expect(test?.(element), markup).toBe($(element).is(selector));
      return test?.(element);
    });
    expect(answers).toContain(true);
    expect(answers).toContain(false);
  });

  it.each(['.a .b', '.a > .b', '.a:first-child', 'ul', '.a, .b'])('%s is none', (selector) => {
    expect(simpleTest(selector)).toBeNull();
  });
});

const LEAD = 'Sáu tháng đầu năm 2025, xã Bình Khê có 1.482 trẻ được tiêm chủng đầy đủ, đạt 96,4%.';
const MORE =
  'Trạm Y tế xã đã khám, chữa bệnh cho 7.318 lượt người, tăng 8,2% so với cùng kỳ năm 2024.';
const OTHER =
  'Đoàn viên, hội viên đã thu gom rác thải trên các tuyến đường trục chính của xã, phát quang bờ kênh.';
/** A page of an article with one element more, made by a platform or not. */
const pageWith = (part: string, generator = '') =>
  `<html><head>${generator && `<meta name="Generator" content="${generator}">`}</head><body><main><h1>Công tác y tế xã Bình Khê</h1><div><p>${LEAD}</p>${part}<p>${MORE}</p></div></main></body></html>`;
const DRUPAL = 'Drupal 10 (https://www.drupal.org)';

describe('a row speaks only where a sign of its platform is', () => {
  const PARTS: [what: string, part: string][] = [
    ['what is no part of an article', `<div class="node__links">${OTHER}</div>`],
    ['the same in capitals', `<div class="Node__Links">${OTHER}</div>`],
    [
      'an entry of a list',
      `<div class="block-views"><div class="views-row"><p><a href="/x">Tin</a> ${OTHER}</p></div></div>`,
    ],
  ];
  it.each(PARTS)('%s', (_, part) => {
    expect(readSource({ html: pageWith(part, DRUPAL) }).text).not.toContain('Đoàn viên');
    expect(readSource({ html: pageWith(part) }).text).toContain('Đoàn viên');
    expect(readSource({ html: pageWith(part, 'Joomla! 5') }).text).toContain('Đoàn viên');
  });

  it('a selector of several parts asks for all of them', () => {
    const part = `<div class="views-row"><p><a href="/x">Tin</a> ${OTHER}</p></div>`;
    expect(readSource({ html: pageWith(part, DRUPAL) }).text).toContain('Đoàn viên');
  });

  it('files listed are attachments whatever their address, and no text', () => {
    const part = '<div class="field--type-file"><a href="/vi/media/218/noi-dung">Phụ lục</a></div>';
    const url = 'https://binhkhe-mau.gov.vn/vi/1';
    const page = readSource({ html: pageWith(part, DRUPAL), url });
    expect(page.attachments).toEqual([
      { href: 'https://binhkhe-mau.gov.vn/vi/media/218/noi-dung', label: 'Phụ lục', kind: 'other' },
    ]);
    expect(page.text).not.toContain('Phụ lục');
    expect(readSource({ html: pageWith(part), url }).attachments).toEqual([]);
  });

  it('a class that one platform calls its titles by is nothing on another', () => {
    const html = (generator: string) =>
      `<html><head><meta name="generator" content="${generator}"></head><body><div class="page-header"><div>Văn phòng xã Bình Khê</div></div><div class="item"><h2>Công tác y tế sáu tháng</h2><p>${LEAD}</p><p>${MORE}</p></div></body></html>`;
    expect(readSource({ html: html('Hugo') }).title).toBe('Công tác y tế sáu tháng');
  });
});
