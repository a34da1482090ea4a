/** A node of a program's syntax tree, as parsers of the ESTree form give it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const EXAMPLES = new Set(['reads', 'leaves']);

/**
 * A module's code without the sentences of its rules: of every row with a name that has `reads` and `leaves`, both lists
 * are empty. They are for tests, for the reference of rules and for who reads the code; reading a page needs none.
 */
export function withoutExamples(code: string, parse: (code: string) => unknown): string {
  const lists: Node[] = [];
  collect(parse(code) as Node, lists);
  let rest = code;
  for (const { start, end } of lists.sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)}[]${rest.slice(end)}`;
  return rest;
}

function collect(node: Node, lists: Node[]): void {
  if (node.type === 'ObjectExpression') {
    const values = new Map(
      (node.properties as readonly Node[]).map(({ key, value }) => [
        (key as { name?: string } | undefined)?.name,
        value as Node,
      ]),
    );
    if (values.has('name') && values.has('reads') && values.has('leaves'))
      for (const name of EXAMPLES) lists.push(values.get(name) as Node);
  }
  for (const part of Object.values(node))
    for (const one of Array.isArray(part) ? part : [part]) if (isNode(one)) collect(one, lists);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
