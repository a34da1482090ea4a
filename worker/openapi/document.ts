import * as z from 'zod/mini';
import * as contract from '#shared/contract/index.ts';
import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import { LIMITS } from '../http/quotas.ts';
import { PROBLEMS, type ProblemKey } from '../problems.ts';
import {
  type Answer,
  HEADERS,
  REQUEST_HEADERS,
  ROUTES,
  type RouteRow,
  type Schema,
  TAGS,
} from './routes.ts';

type Json = Record<string, unknown>;
type Io = 'input' | 'output';

/**
 * Schemas that get a name of their own in the document: what is referred to, not repeated. A thing with its trace goes by
 * the thing's name.
 */
const NAMED: ReadonlyMap<unknown, string> = new Map(
  Object.entries(contract)
    .filter(([, value]) => typeof value === 'object' && '_zod' in value)
    .map(([name, value]) => [value, name.replace(/^Traced/, '')]),
);

/** The OpenAPI 3.1 document of the API at an origin, made of the route table and the contract's schemas. */
export function openApiDocument(origin: string): Json {
  made ??= makeDocument();
  return { ...made, servers: [{ url: origin }] };
}

/** It is the same for every request, but for the origin. */
let made: Json | undefined;

function makeDocument(): Json {
  const used = new Map<string, Json>();
  const paths: Record<string, Json> = {};
  // Answers first: a schema keeps its plain name for what is answered.
  for (const row of ROUTES) responses(row, used);
  for (const row of ROUTES) {
    paths[row.path] = { ...paths[row.path], [row.method]: operation(row, used) };
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Soi',
      version: ENGINE_VERSION,
      summary: 'Reads Vietnamese government report pages.',
      description:
        'Every document a report cites, every figure it reports, every agency it names, and what does not add up. Nothing is returned that the text does not say: `text.slice(start, end) === quote` for every quoted thing.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries([...used].sort(([a], [b]) => a.localeCompare(b))),
      securitySchemes: {
        deleteToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The `deleteToken` that a share was answered with.',
        },
      },
    },
  };
}

function operation(row: RouteRow, used: Map<string, Json>): Json {
  const schema = (type: Schema, io: Io) => schemaOf(type, io, used);
  const parameters = [
    ...Object.entries(row.parameters ?? {}).map(([name, description]) => ({
      name,
      in: 'path',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    ...queryParameters(row, used),
    ...(row.requestHeaders ?? [])
      .filter((name) => name !== 'Authorization')
      .map((name) => ({
        name,
        in: 'header',
        description: REQUEST_HEADERS[name],
        schema: { type: 'string' },
      })),
  ];
  return {
    operationId: row.id,
    tags: [row.tag],
    summary: row.summary,
    ...(row.description ? { description: row.description } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    security: row.requestHeaders?.includes('Authorization') ? [{ deleteToken: [] }] : [],
    ...(row.body
      ? {
          requestBody: {
            required: true,
            content: {
              [row.body.type]: {
                schema: row.body.schema ? schema(row.body.schema, 'input') : { type: 'string' },
                example: row.body.example,
              },
              ...fileContent(row.body.files, schema),
            },
          },
        }
      : {}),
    responses: responses(row, used),
  };
}

/** A file as a body, and in a form with its fields. */
function fileContent(
  files: NonNullable<RouteRow['body']>['files'],
  schema: (type: Schema, io: Io) => Json,
): Json {
  if (!files) return {};
  const file = { type: 'string', contentMediaType: 'application/octet-stream' };
  const form = {
    allOf: [
      schema(files.fields, 'input'),
      { type: 'object', properties: { file }, required: ['file'] },
    ],
  };
  return {
    'multipart/form-data': { schema: form },
    ...Object.fromEntries(files.types.map((type) => [type, { schema: file }])),
  };
}

function queryParameters({ query }: RouteRow, used: Map<string, Json>): Json[] {
  if (!query) return [];
  const whole = convert(query, 'input', used, true);
  const required = (whole.required as string[] | undefined) ?? [];
  return Object.entries(whole.properties as Record<string, Json>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function responses(row: RouteRow, used: Map<string, Json>): Json {
  const out: Record<string, Json> = {};
  for (const answer of row.answers) out[answer.status] = answered(row, answer, used);
  const keys: ProblemKey[] = [...row.problems, 'internal'];
  if (row.limit !== null) keys.push('too-many-requests');
  if (row.limit !== null && LIMITS[row.limit].perDay !== null) keys.push('daily-limit');
  const problem = schemaOf(contract.Problem, 'output', used);
  for (const key of keys) {
    const status = String(PROBLEMS[key].status);
    const before = (out[status]?.description as string | undefined) ?? '';
    out[status] = {
      description: `${before}${before && '\n\n'}\`${key}\`: ${PROBLEMS[key].docs}`,
      headers: { ...everyHeader(row), ...(status === '429' ? RETRY_AFTER : {}) },
      content: { 'application/problem+json': { schema: problem } },
    };
  }
  return out;
}

function answered(row: RouteRow, answer: Answer, used: Map<string, Json>): Json {
  const content = Object.entries(answer.content ?? {}).map(([type, schema]) => [
    type,
    { schema: schema ? schemaOf(schema, 'output', used) : text },
  ]);
  const headers = (answer.headers ?? []).map((name) => [
    name,
    { description: HEADERS[name], schema: { type: 'string' } },
  ]);
  return {
    description: answer.description,
    headers: { ...everyHeader(row), ...Object.fromEntries(headers) },
    ...(content.length > 0 ? { content: Object.fromEntries(content) } : {}),
  };
}

const text = { type: 'string' };
const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds to wait.', required: true, schema: text },
};

function everyHeader({ limit }: RouteRow): Json {
  const requestId = { description: 'Names the request in our log.', required: true, schema: text };
  if (limit === null) return { 'X-Request-Id': requestId };
  return {
    'X-Request-Id': requestId,
    'RateLimit-Policy': { description: 'The limits that hold here.', schema: text },
    RateLimit: { description: 'What is left of them, and for how long.', schema: text },
  };
}

/** A reference to a named schema, or the schema itself. */
function schemaOf(type: Schema, io: Io, used: Map<string, Json>): Json {
  const name = NAMED.get(type);
  return name === undefined ? convert(type, io, used) : refer(name, type, io, used);
}

/** Where what may be sent differs from what is answered (a field with a default), the former has a name of its own. */
function refer(name: string, type: Schema, io: Io, used: Map<string, Json>): Json {
  const sent = `${name}Input`;
  const known = used.get(name);
  if (!known) {
    used.set(name, {});
    used.set(name, convert(type, io, used));
  } else if (io === 'input' && !used.has(sent)) {
    const schema = convert(type, io, used);
    if (JSON.stringify(schema) !== JSON.stringify(known)) used.set(sent, schema);
  }
  const called = io === 'input' && used.has(sent) ? sent : name;
  return { $ref: `#/components/schemas/${called}` };
}

/** JSON Schema 2020-12 of one schema, its named parts by reference. Fields may be added at any time. */
function convert(type: Schema, io: Io, used: Map<string, Json>, withDefaults = false): Json {
  const { $schema, ...schema } = z.toJSONSchema(type, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (io === 'input' && !withDefaults) tellDefault(jsonSchema);
      if (zodSchema === type) return;
      const name = NAMED.get(zodSchema);
      if (name === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema];
      Object.assign(jsonSchema, refer(name, zodSchema, io, used));
    },
  });
  return open(schema) as Json;
}

/** A default in words: makers of clients take a body's field with a `default` for one that must be sent. */
function tellDefault(schema: { default?: unknown; description?: string }): void {
  if (!('default' in schema)) return;
  schema.description =
    `${schema.description ?? ''} Default: ${JSON.stringify(schema.default)}.`.trim();
  delete schema.default;
}

function open(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(open);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, open(value)]),
  );
}
