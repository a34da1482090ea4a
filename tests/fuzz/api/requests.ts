import fc from 'fast-check';

type Json = Record<string, unknown>;

/** One operation of an OpenAPI document, with what is needed to call it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly type: string; readonly schema: Json } | null;
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, unknown>> }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

export interface Request {
  readonly operation: Operation;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** All operations of a document. */
export function operationsOf(document: Json): Operation[] {
  return Object.entries(document.paths as Record<string, Json>).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Json>).map(([method, operation]) => {
      const content = (operation.requestBody as { content: Json } | undefined)?.content;
      const [type] = Object.keys(content ?? {});
      return {
        method: method.toUpperCase(),
        path,
        parameters: (operation.parameters ?? []) as Parameter[],
        body:
          type === undefined
            ? null
            : { type, schema: ((content as Json)[type] as { schema: Json }).schema },
        responses: operation.responses as Operation['responses'],
      };
    }),
  );
}

const VIETNAMESE = [
  'Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
  'đạt 88,84% kế hoạch, tăng 7,53% so với cùng kỳ',
  'UBND tỉnh Quảng Trị',
  'Quyết định số 2289/QĐ-TTg',
  '<table><tr><td colspan=9999>Thực hiện</td><td>1.234</td></tr></table>',
  '<p>Điều 1</p>',
  'chuyen doi so',
  '52-NQ/TW',
  '\n',
  '\u0000',
  '\ud800',
  '"OR" * NEAR(',
];

/** Text of all sorts: the field's own words, any characters at all, and what breaks parsers. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VIETNAMESE) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...VIETNAMESE), { maxLength: 12 })
      .map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 400 }) },
);

/** Addresses that the guard refuses: the fuzz calls nobody. */
const addresses = fc.constantFrom(
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://[::1]/',
  'https://a.gov.vn.example.com/',
  'https://xgov.vn/',
  'https://user:pass@a.gov.vn/',
  'https://a.gov.vn:8080/',
  'ftp://a.gov.vn/',
  'javascript:alert(1)',
  'http://a.gov.vn%2eexample.com/',
  '//a.gov.vn',
  '',
);

const junk = fc.oneof(words, fc.jsonValue(), fc.integer(), fc.constant(null), fc.boolean());

/** Values that follow a schema, most of the time. */
function anyValueOf(schema: Json, document: Json, name: string): fc.Arbitrary<unknown> {
  const right = rightValueOf(schema, document, name);
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: junk });
}

function rightValueOf(schema: Json, document: Json, name: string): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === 'string')
    return rightValueOf(deref(schema.$ref, document), document, name);
  if (name === 'url') return addresses;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const options = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (options) return fc.oneof(...options.map((one) => rightValueOf(one, document, name)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, document);
    case 'array':
      return fc.array(anyValueOf((schema.items ?? {}) as Json, document, name), { maxLength: 5 });
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(schema.minimum ?? -5), max: Number(schema.maximum ?? 1e6) });
    case 'boolean':
      return fc.boolean();
    default:
      return name === 'from' || name === 'to'
        ? fc.constantFrom('2019', '2020-02', '2024-09-16', '2024-02-30', '0000')
        : words;
  }
}

function objectOf(schema: Json, document: Json): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  const model = Object.fromEntries(
    properties.map(([name, one]) => [name, anyValueOf(one, document, name)]),
  );
  return fc.record(model, { requiredKeys: (schema.required ?? []) as string[] });
}

function deref(reference: string, document: Json): Json {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Json)[key], document) as Json;
}

const ACCEPT = fc.constantFrom(
  '*/*',
  'application/json',
  'text/html',
  'text/csv',
  'application/ld+json;q=0.9, text/html;q=0.1',
  'image/png',
  ';;q=,',
);

/** Any request to any operation: mostly well-formed, sometimes of the wrong type, shape or encoding. */
export function requests(
  operations: readonly Operation[],
  document: Json,
  known: readonly string[],
): fc.Arbitrary<Request> {
  const ids = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: words.filter((id) => id.isWellFormed() && !/^\.{0,2}$/.test(id)) },
  );
  return fc.constantFrom(...operations).chain((operation) => {
    const values = operation.parameters.map((parameter) => {
      const value =
        parameter.in === 'path' ? ids : anyValueOf(parameter.schema, document, parameter.name);
      return parameter.required ? fc.option(value, { freq: 30 }) : fc.option(value, { freq: 2 });
    });
    return fc
      .record({
        values: fc.tuple(...values),
        accept: ACCEPT,
        body: operation.body ? bodyOf(operation.body, document) : fc.constant(null),
        language: fc.constantFrom('vi', 'en', 'fr;q=1'),
      })
      .map(({ values: given, accept, body, language }) => {
        const { path, headers } = placed(operation, given, known[0] ?? 'x');
        return {
          operation,
          path,
          body: body?.text ?? null,
          headers: {
            ...headers,
            Accept: accept,
            'Accept-Language': language,
            ...(body?.type ? { 'Content-Type': body.type } : {}),
          },
        };
      });
  });
}

function bodyOf({ type, schema }: { type: string; schema: Json }, document: Json) {
  const value = anyValueOf(schema, document, 'body');
  const text = type.includes('form')
    ? value.map((fields) => new URLSearchParams(stringFields(fields)).toString())
    : type.includes('ndjson')
      ? fc
          .array(
            fc.oneof(
              words,
              anyValueOf({ $ref: '#/components/schemas/ExtractRequest' }, document, ''),
            ),
            {
              maxLength: 4,
            },
          )
          .map((lines) =>
            lines
              .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
              .join('\n'),
          )
      : fc.oneof(
          { weight: 9, arbitrary: value.map((one) => JSON.stringify(one) ?? '') },
          { weight: 1, arbitrary: words },
        );
  const kind = fc.oneof(
    { weight: 12, arbitrary: fc.constant(type) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        `${type}; charset=utf-8`,
        'application/problem+json',
      ),
    },
  );
  return fc.record({ text, type: kind });
}

function stringFields(fields: unknown): Record<string, string> {
  if (typeof fields !== 'object' || fields === null) return { text: String(fields) };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, String(value).toWellFormed()]),
  );
}

/** Puts values where their parameters belong. */
function placed(operation: Operation, values: readonly unknown[], anId: string) {
  let path = operation.path;
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  operation.parameters.forEach((parameter, i) => {
    const value = values[i];
    const text = typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value);
    if (parameter.in === 'path') {
      const id = value === null || value === undefined ? anId : text;
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(id));
    } else if (value === null || value === undefined) return;
    else if (parameter.in === 'query') query.append(parameter.name, text);
    else
      headers[parameter.name] =
        text
          .replace(/[^\x20-\x7e]/g, '')
          .slice(0, 200)
          .trim() || 'x';
  });
  const search = query.toString();
  return { path: search === '' ? path : `${path}?${search}`, headers };
}
