import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileLinks } from '../../extension/page/attachments.ts';
import { classify } from '../../extension/page/classify.ts';
import { call, findAll, isOurs, prop, wordsOf } from '../../extension/page/dom.ts';
import { sentRuns } from '../../extension/page/sent-runs.ts';
import { takeSnapshot } from '../../extension/page/snapshot.ts';
import { buildTextIndex } from '../../extension/page/text-index.ts';

/** What the test environment itself calls on a page's nodes; in a real browser these are hidden too. */
const ENVIRONMENT = ['constructor', 'cloneNode', 'firstChild'];

/** Every name that a node answers to. */
function namesOf(node: Node): string[] {
  const names = new Set<string>();
  for (
    let at = Object.getPrototypeOf(node);
    at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  )
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names].filter((name) => !ENVIRONMENT.includes(name));
}

/** What is asked of a document; the test environment itself asks for `documentElement`. */
const ASKED = [
  'body',
  'title',
  'implementation',
  'createTreeWalker',
  'createRange',
  'querySelector',
  'querySelectorAll',
  'defaultView',
  'URL',
];

/** Hides some of a node's own by an element, as a page does with fields of these names. */
function hide(node: Node, names: readonly string[]): void {
  const field = document.createElement('input');
  for (const name of names)
    Object.defineProperty(node, name, { configurable: true, get: () => field });
}

const WORDS =
  'Thực hiện Công văn số 6260/UBND-TH ngày 22/11/2021 của UBND tỉnh, Sở báo cáo kết quả năm 2021: tỷ lệ hồ sơ trực tuyến đạt 92,5%. ';

const BODY = `<h1>Báo cáo kết quả năm 2021</h1><form align="center"><p>${WORDS.repeat(6)}</p>
  <a href="https://so.a.gov.vn/phu-luc.pdf">Phụ lục</a><button>Gửi</button></form>`;

/** What the content script takes from a page. */
function taken(page: Document) {
  const { verdict, signs } = classify(page, 'https://so.a.gov.vn/bao-cao/1');
  return {
    verdict,
    signs,
    snapshot: takeSnapshot(page, 'https://so.a.gov.vn/bao-cao/1'),
    runs: sentRuns(page).map((run) => run.map(({ data }) => data)),
    text: buildTextIndex(page).text,
    links: fileLinks([page]),
  };
}

function pageOf(): { page: Document; form: HTMLFormElement } {
  const page = document.implementation.createHTMLDocument('Báo cáo');
  page.body.innerHTML = BODY;
  return { page, form: page.querySelector('form') as HTMLFormElement };
}

describe('a form whose fields are named like its own properties', () => {
  let form: HTMLFormElement;
  beforeEach(() => {
    form = pageOf().form;
    for (const name of ['localName', 'textContent', 'matches', 'nodeType', 'getAttribute'])
      Object.defineProperty(form, name, { get: () => document.createElement('input') });
  });

  test('is read as what it is', () => {
    expect(prop(form, 'localName')).toBe('form');
    expect(prop(form, 'nodeType')).toBe(Node.ELEMENT_NODE);
    expect(call(form, 'matches', 'form')).toBe(true);
    expect(call(form, 'getAttribute', 'align')).toBe('center');
    expect(findAll(form, 'p')).toHaveLength(1);
    expect(wordsOf(form)).toContain('92,5%');
    expect(isOurs(form)).toBe(false);
    expect(isOurs(document.createElement('soi-card'))).toBe(true);
    expect(isOurs(null)).toBe(false);
    expect(isOurs(window)).toBe(false);
  });
});

describe('of a page whose names hide what its nodes are', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  test.each(ASKED)('a document with a picture named %s', (name) => {
    const { page } = pageOf();
    const plain = taken(page);
    expect(plain).toMatchObject({ verdict: 'likely', links: [{ label: 'Phụ lục' }] });
    expect(plain.text).toContain('6260/UBND-TH');
    hide(page, [name]);
    expect(taken(page)).toEqual(plain);
  });

  test.each(namesOf(document.createElement('form')))('a form with a field named %s', (name) => {
    const { page, form } = pageOf();
    const plain = taken(page);
    hide(form, [name]);
    expect(taken(page)).toEqual(plain);
  });
});
