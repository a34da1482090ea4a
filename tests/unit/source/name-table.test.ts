import { describe, expect, it } from 'vitest';
import { NameTable } from '#shared/engine/source/markup/name-table.ts';

const tableOf = (names: readonly string[]) => new NameTable(names.map((name) => [name, name]));
const TABLE = tableOf(['p', 'td', 'th', 'h1', 'o:p', 'span', 'style', 'title']);

describe('names found where they stand in markup', () => {
  it.each([
    ['<td>', 'td'],
    ['<TH>', 'th'],
    ['<sPaN>', 'span'],
    ['<H1>', 'h1'],
    ['<o:P>', 'o:p'],
    ['<tde>', null],
    ['<t>', null],
    ['<>', null],
    ['<spam>', null],
    ['<q>', null],
    // Units that differ from a letter or a sign in the bit that tells capitals.
    ['<h\x11>', null],
    ['<o\x1ap>', null],
    ['<\u0170>', null],
  ])('%s: %s', (markup, name) => {
    expect(TABLE.at(markup, 1, markup.length - 1)).toBe(name);
  });

  it('names that share a slot are told apart', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `n${i}x`);
    const table = tableOf(names);
    for (const name of names) expect(table.at(`.${name}`, 1, name.length + 1)).toBe(name);
    expect(table.at('n5000x', 0, 6)).toBeNull();
  });
});
