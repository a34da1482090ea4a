import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '#shared/engine/all-rules.ts';
import { withoutExamples } from '../../../scripts/without-examples.ts';

const engine = fileURLToPath(new URL('../../../shared/engine/', import.meta.url));
const lean = (code: string) => withoutExamples(code, (part) => parseAst(part, { lang: 'ts' }));

describe('rules that the device loads go without their sentences', () => {
  test.each([
    [
      `const R = [{ name: 'a', when: 'asks', gives: 1, reads: ['x [y]'], leaves: ['it\\'s', \`]\`] }];`,
      `const R = [{ name: 'a', when: 'asks', gives: 1, reads: [], leaves: [] }];`,
    ],
    [
      `const R = [{ name: 'a', find, reads: [table(['1'], ['2'])], leaves: [] }];`,
      "const R = [{ name: 'a', find, reads: [], leaves: [] }];",
    ],
    [`type R = { name: string; reads: [string]; leaves: [string] };`, null],
    [`const x = { name: 'a', reads: ['x'] };`, null],
  ])('%s', (code, rest) => {
    expect(lean(code)).toBe(rest ?? code);
  });

  test('none is left in any file, and every rule is', () => {
    const code = readdirSync(engine, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => lean(readFileSync(engine + file, 'utf8')))
      .join('\n');
    const rules = ALL_RULES.flatMap(({ rules }): readonly Row[] => rules);
    const written = (text: string) => code.includes(`'${text}'`);
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter(({ name }) => !written(name)).map(({ name }) => name)).toEqual([]);
    expect(rules.flatMap(({ reads, leaves }) => [...reads, ...leaves]).filter(written)).toEqual([]);
  });
});

interface Row {
  readonly name: string;
  readonly reads: readonly string[];
  readonly leaves: readonly string[];
}
