import { beforeEach, describe, expect, test } from 'vitest';
import { buildTextIndex } from '../../extension/page/text-index.ts';

function show(html: string) {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return buildTextIndex(document);
}

beforeEach(() => document.body.replaceChildren());

describe('the index of a page’s text', () => {
  const cases: [name: string, html: string, text: string][] = [
    ['words over several elements', '<p>Nghị <b>quyết</b> số 52</p>', 'Nghị \nquyết\n số 52\n'],
    ['no code', '<p>a</p><script>b</script><style>c</style><template>d</template>', 'a\n'],
    ['decomposed letters composed', `<p>${'Nghị'.normalize('NFD')}</p>`, 'Nghị\n'],
    ['an empty page', '', ''],
  ];
  test.each(cases)('%s', (_, html, text) => expect(show(html).text).toBe(text));

  test('a span is the page’s own words', () => {
    const index = show('<p>Nghị quyết <b>số 52</b>-NQ/TW</p>');
    const start = index.text.indexOf('quyết');
    expect(index.rangeAt(start, index.text.length - 1)?.toString()).toBe('quyết số 52-NQ/TW');
  });

  test('a span of decomposed letters holds whole letters', () => {
    const index = show(`<p>${'Bộ Nội vụ'.normalize('NFD')}</p>`);
    const range = index.rangeAt(3, 6);
    expect(range?.toString().normalize('NFC')).toBe('Nội');
  });

  test('places of nodes are offsets of the text, and back', () => {
    const index = show('<p>một <i>hai</i> ba</p>');
    const node = document.querySelector('i')?.firstChild as Text;
    const offset = index.offsetAt(node, 1) as number;
    expect(index.text.slice(offset, offset + 2)).toBe('ai');
    expect(index.offsetAt(document.body, 0)).toBeNull();
  });

  test('a node that became shorter gives no range', () => {
    const index = show('<p>một hai ba</p>');
    (document.querySelector('p')?.firstChild as Text).data = 'một';
    expect(index.rangeAt(4, 7)).toBeNull();
  });
});
