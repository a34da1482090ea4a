import type { Attributes } from './attributes.ts';

/** An element as far as a selector of one part asks for it. */
interface Named {
  readonly name: string;
  readonly attribs: Attributes;
}

export type ElementTest = (element: Named) => boolean;

/** A tag and what is asked of it, without combinators and pseudo-classes. */
const COMPOUND = /^(?:[a-z]\w*)?(?:[.#][\w-]+|\[[\w-]+[*^]?="[^"]*"(?: i)?\])+$/i;
const TAG = /^[a-z]\w*/i;
const PART = /[.#]([\w-]+)|\[([\w-]+)([*^]?)="([^"]*)"( i)?\]/gi;

/**
 * The test of a selector of one part (`.x`, `#x`, `body.x`, `meta[name="x" i][content^="y"]`), made ready
 * once: classes and ids in any case. Null for other selectors, which cheerio answers.
 */
export function simpleTest(selector: string): ElementTest | null {
  if (!COMPOUND.test(selector)) return null;
  const tag = TAG.exec(selector)?.[0].toLowerCase();
  const rest = tag === undefined ? selector : selector.slice(tag.length);
  const tests = [...rest.matchAll(PART)].map(([part, name, attribute, sign, value, anyCase]) =>
    name === undefined
      ? valueTest(attribute as string, sign as string, value as string, anyCase !== undefined)
      : nameTest(part.startsWith('#') ? 'id' : 'class', name.toLowerCase()),
  );
  return (element) => {
    if (tag !== undefined && element.name !== tag) return false;
    for (const test of tests) if (!test(element)) return false;
    return true;
  };
}

function nameTest(attribute: 'id' | 'class', name: string): ElementTest {
  return ({ attribs }) => {
    const value = attribs[attribute]?.toLowerCase() ?? '';
    return attribute === 'id' ? value.trim() === name : value.split(/\s+/).includes(name);
  };
}

function valueTest(attribute: string, sign: string, asked: string, anyCase: boolean): ElementTest {
  const inCase = (value: string) => (anyCase ? value.toLowerCase() : value);
  const wanted = inCase(asked);
  return ({ attribs }) => {
    const stated = attribs[attribute];
    if (stated === undefined) return false;
    const value = inCase(stated);
    if (sign === '*') return value.includes(wanted);
    return sign === '^' ? value.startsWith(wanted) : value === wanted;
  };
}
