import { describe, expect, it } from 'vitest';
import { HiddenNames } from '#shared/engine/source/markup/style-sheet.ts';
import { readSource } from '#shared/engine/source/source.ts';

const hides = (css: string, names: string, media?: string) => {
  const hidden = new HiddenNames();
  hidden.add(css, media);
  return hidden.hides(names);
};

describe('names that a style sheet hides', () => {
  it.each([
    ['a class', '.ban-in { display: none; }', 'khung ban-in'],
    ['a class in any case', '.Ban-In{DISPLAY:NONE}', 'ban-in'],
    ['an id', '#ban-in{display:none!important}', 'ban-in'],
    ['a class of a tag', 'div.ban-in{color:red;display:none}', 'ban-in'],
    ['one of several', 'h2, .x , .ban-in{display:none}', 'ban-in'],
    ['after a comment', '/* .ban-in{display:block} */.ban-in{display:none}', 'ban-in'],
    [
      'after rules of other kinds',
      '@import "a.css";@font-face{src:url(a)}.ban-in{display:none}',
      'ban-in',
    ],
    ['after what is for paper', '@media print{.x{color:red}}.ban-in{display:none}', 'ban-in'],
    ['on any screen', '@media screen{.ban-in{display:none}}', 'ban-in'],
    ['where the end is missing', '.ban-in{display:none', 'ban-in'],
    ['on a wide screen', '.m{display:none}@media (max-width:9em){.m{display:flex}}', 'm'],
    ['by the last word', '.ban-in{display:block;display:none}.y{}', 'ban-in'],
  ])('%s', (_, css, names) => {
    expect(hides(css, names)).toBe(true);
  });

  it.each([
    ['another class', '.ban-in{display:none}', 'ban-in-2'],
    ['what stands on paper only', '@media print{.ban-in{display:none}}', 'ban-in'],
    ['what is narrow', '@media (max-width: 600px){.ban-in{display:none}}', 'ban-in'],
    ['what a second name shows', '.tab{display:none}.tab.active{display:block}', 'tab active'],
    ['what a script may switch on', '.tab{display:none}.open .tab{display:block}', 'tab'],
    ['a part of what is named', '.khung .ban-in{display:none}', 'ban-in'],
    ['a state', '.ban-in:hover{display:none}', 'ban-in'],
    ['nothing', '', 'ban-in'],
    ['what is no rule', '}}{{;.ban-in', 'ban-in'],
  ])('not %s', (_, css, names) => {
    expect(hides(css, names)).toBe(false);
  });

  it('not by a sheet for paper', () => {
    expect(hides('.ban-in{display:none}', 'ban-in', 'print')).toBe(false);
    expect(hides('.ban-in{display:none}', 'ban-in', 'screen')).toBe(true);
  });

  it('in time that grows with the sheet', () => {
    const timeOf = (n: number) => {
      const css = `${'@media x{'.repeat(n)}${'.a{display:none}'.repeat(n)}${'/*'.repeat(n)}`;
      const start = performance.now();
      hides(css, 'a');
      return performance.now() - start;
    };
    timeOf(1000);
    expect(timeOf(60_000)).toBeLessThan(2000);
  });
});

describe('a page with what its own style sheet hides', () => {
  const PROSE =
    'Chín tháng đầu năm 2024, xã Hồng Phong thu ngân sách 3,2 tỷ đồng, đạt 81% dự toán huyện giao.';
  const page = (part: string, article = `<h1>Thu ngân sách xã Hồng Phong</h1><p>${PROSE}</p>`) =>
    readSource(
      {
        html: `<html><head><style>.ban-in{display:none}</style></head><body><main>${article}${part}</main></body></html>`,
      },
      { dropped: true },
    );

  it('a copy is not read, and told as hidden', () => {
    const { text, dropped } = page(`<div class="ban-in"><p>${PROSE}</p></div>`);
    expect(text.split(PROSE)).toHaveLength(2);
    expect(dropped?.find(({ reason }) => reason === 'hidden')?.text).toBe(PROSE);
  });

  it('the same is read where nothing hides it', () => {
    expect(page(`<div class="ban"><p>${PROSE}</p></div>`).text.split(PROSE)).toHaveLength(3);
  });

  it('a folded part that stands nowhere else is read', () => {
    const part = 'Xã còn 2 khoản thu chưa đạt, do 14 hộ chưa nộp thuế đất.';
    expect(page(`<div class="ban-in"><p>${part}</p></div>`).text).toContain(part);
    expect(page(`<div class="ban-in"><p>${PROSE}</p><p>${part}</p></div>`).text).toContain(part);
  });

  it('of copies that are all hidden none is lost', () => {
    const copy = `<div class="ban-in"><p>${PROSE}</p></div>`;
    expect(page(copy, `<h1>Thu ngân sách xã Hồng Phong</h1>${copy}`).text).toContain(PROSE);
  });

  it('the article itself is read, though it waits for a script', () => {
    const article = `<div class="ban-in"><h1>Thu ngân sách xã Hồng Phong</h1><p>${PROSE}</p></div>`;
    expect(page('', article).text).toContain(PROSE);
  });
});
