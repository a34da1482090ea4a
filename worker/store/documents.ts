import type {
  Citation,
  CitedDocument,
  Consensus,
  Document,
  DocumentPage,
  DocumentQuery,
  DocumentRecord,
  PagingQuery,
  Tally,
} from '#shared/contract/index.ts';
import { nameKey, numberKey } from '#shared/corpus/identity.ts';
import { documentFields } from '#shared/fields/document.ts';
import type { Stored } from '#shared/fields/field.ts';
import { corpusColumns, fromCorpus } from '#shared/fields/outlets.ts';
import { ProblemError } from '../problems.ts';
import { listOf, readCursor, writeCursor } from './cursor.ts';
import { isListed, LISTED_SHARE, REPORT_COLUMNS, type ReportRow, reportItem } from './reports.ts';
import type { Fact, FactName } from './rows.ts';
import { Bindings, batchOf, type Corpus, matchAll, rowsOf, scanPage, whole } from './scan.ts';

/** A document's row: the columns of its fields, and these. */
interface DocumentRow extends Stored {
  seq: number;
  id: string;
  term: string | null;
  type_key: string;
  number_key: string;
  reports: number;
  sources: number;
  mentions: number;
  date: string | null;
  date_of: number | null;
  issuer: string | null;
  issuer_of: number | null;
  subject: string | null;
  subject_of: number | null;
}

/** What most citing sources say, and how many say anything, for one fact of a document `d`. */
function consensusColumns(fact: 'date' | 'issuer' | 'subject'): string {
  return `(SELECT json_array(f.value, f.sources) FROM document_facts f
      WHERE f.document_seq = d.seq AND f.fact = '${fact}' ORDER BY f.sources DESC, f.value DESC LIMIT 1) AS ${fact},
    (SELECT f.sources FROM document_facts f
      WHERE f.document_seq = d.seq AND f.fact = 'said' AND f.value = '${fact}') AS ${fact}_of`;
}

const DOCUMENT_COLUMNS = `d.seq, d.id, ${corpusColumns(documentFields)
  .map(([name]) => `d.${name}`)
  .join(', ')}, d.term, d.type_key, d.number_key, d.reports, d.sources, d.mentions,
  ${consensusColumns('date')}, ${consensusColumns('issuer')}, ${consensusColumns('subject')}`;

function citedDocument(row: DocumentRow): CitedDocument {
  const { id, term, reports, sources, mentions } = row;
  return {
    id,
    ...fromCorpus<Document, 'type' | 'number' | 'name'>(documentFields, row),
    term,
    reports,
    sources,
    mentions,
    date: consensus(row.date, row.date_of),
    issuer: consensus(row.issuer, row.issuer_of),
    subject: consensus(row.subject, row.subject_of),
  };
}

function consensus(top: string | null, of: number | null): Consensus | null {
  if (top === null) return null;
  const [value, sources] = JSON.parse(top) as [string, number];
  return { value, sources, of: of ?? sources };
}

/** A query that is the beginning of a number: "52-nq", "43/2014/nđ-cp". */
const NUMBER_LIKE = /^\d+[a-z]?[/-]\S*$/;

/** GET /v1/documents: the most cited first; a number is looked up in order, words by when first cited. */
export async function listDocuments(corpus: Corpus, query: DocumentQuery): Promise<DocumentPage> {
  if (query.q === undefined) return mostCited(corpus, query);
  const number = numberKey(query.q);
  return NUMBER_LIKE.test(number)
    ? byNumber(corpus, query, number)
    : byWords(corpus, query, query.q);
}

async function mostCited(corpus: Corpus, query: DocumentQuery): Promise<DocumentPage> {
  const list = listOf('documents', query);
  const kinds = ['number', 'number', 'number'] as const;
  const [sources = Number.MAX_SAFE_INTEGER, reports = 0, seq = 0] =
    readCursor<[number, number, number]>(list, query.cursor, kinds) ?? [];
  const values = new Bindings();
  const place = [sources, reports, seq].map((part) => values.add(part)).join(', ');
  const conditions = [`(d.sources, d.reports, d.seq) < (${place})`];
  if (query.type !== undefined) conditions.push(`d.type_key = ${values.add(nameKey(query.type))}`);
  const rows = await rowsOf<DocumentRow>(
    corpus,
    corpus.db
      .prepare(
        `SELECT ${DOCUMENT_COLUMNS} FROM documents d WHERE ${conditions.join(' AND ')}
         ORDER BY d.sources DESC, d.reports DESC, d.seq DESC LIMIT ${query.limit + 1}`,
      )
      .bind(...values.values),
  );
  return pageOf(rows, query.limit, (row) => writeCursor(list, [row.sources, row.reports, row.seq]));
}

async function byNumber(
  corpus: Corpus,
  query: DocumentQuery,
  number: string,
): Promise<DocumentPage> {
  const list = listOf('documents-by-number', query);
  const kinds = ['string', 'number'] as const;
  const [key, seq] = readCursor<[string, number]>(list, query.cursor, kinds) ?? [number, 0];
  const values = new Bindings();
  const conditions = [
    `(d.number_key, d.seq) > (${values.add(key)}, ${values.add(seq)})`,
    `d.number_key < ${values.add(`${number}\uffff`)}`,
    `d.number_key <> ''`,
  ];
  if (query.type !== undefined) conditions.push(`d.type_key = ${values.add(nameKey(query.type))}`);
  const rows = await rowsOf<DocumentRow>(
    corpus,
    corpus.db
      .prepare(
        `SELECT ${DOCUMENT_COLUMNS} FROM documents d WHERE ${conditions.join(' AND ')}
         ORDER BY d.number_key, d.seq LIMIT ${query.limit + 1}`,
      )
      .bind(...values.values),
  );
  return pageOf(rows, query.limit, (last) => writeCursor(list, [last.number_key, last.seq]));
}

async function byWords(corpus: Corpus, query: DocumentQuery, q: string): Promise<DocumentPage> {
  const list = listOf('documents-by-words', query);
  const after = readCursor<[number]>(list, query.cursor, ['number'])?.[0] ?? 0;
  const match = matchAll(q);
  if (match === null) return { items: [], nextCursor: null };
  const values = new Bindings();
  const filters =
    query.type === undefined ? [] : [`d.type_key = ${values.add(nameKey(query.type))}`];
  const { rows, next } = await scanPage<DocumentRow>(corpus, {
    values,
    select: `SELECT ${DOCUMENT_COLUMNS} FROM c CROSS JOIN documents d ON d.seq = c.seq`,
    drivers: [
      `SELECT rowid AS seq FROM documents_fts
       WHERE documents_fts MATCH ${values.add(match)} AND rowid > ${whole(values.add(after))}`,
    ],
    key: 'rowid',
    order: 'ASC',
    filters,
    limit: query.limit,
  });
  return {
    items: rows.map(citedDocument),
    nextCursor: next === null ? null : writeCursor(list, [next]),
  };
}

function pageOf(
  rows: readonly DocumentRow[],
  limit: number,
  cursorAfter: (last: DocumentRow) => string,
): DocumentPage {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(citedDocument),
    nextCursor: last === undefined ? null : cursorAfter(last),
  };
}

const TALLIED: readonly FactName[] = ['date', 'issuer', 'relation', 'place', 'year'];
/** Most values of one fact that a document's page tells. */
const MOST_TALLIES = 100;

/** GET /v1/documents/{id}: what the citing sources say of it, and the reports that cite it. */
export async function findDocument(
  corpus: Corpus,
  id: string,
  paging: PagingQuery,
): Promise<DocumentRecord> {
  const [row] = await rowsOf<DocumentRow>(
    corpus,
    corpus.db.prepare(`SELECT ${DOCUMENT_COLUMNS} FROM documents d WHERE d.id = ?1`).bind(id),
  );
  if (!row) throw new ProblemError('not-found', 'No shared report cites a document of this id.');
  const [same, ...tallies] = await batchOf<[DocumentRow[], ...Tally[][]]>(corpus, [
    corpus.db
      .prepare(
        `SELECT ${DOCUMENT_COLUMNS} FROM documents d
         WHERE d.number_key = ?1 AND d.number_key <> '' AND d.type_key = ?2 AND d.seq <> ?3
         ORDER BY d.sources DESC, d.reports DESC LIMIT 20`,
      )
      .bind(row.number_key, row.type_key, row.seq),
    ...TALLIED.map((fact) =>
      corpus.db
        .prepare(
          `SELECT value, sources FROM document_facts WHERE document_seq = ?1 AND fact = ?2
           ORDER BY sources DESC, value DESC LIMIT ${MOST_TALLIES}`,
        )
        .bind(row.seq, fact),
    ),
  ]);
  const [dates = [], issuers = [], relations = [], places = [], years = []] = tallies;
  return {
    ...citedDocument(row),
    dates,
    issuers,
    relations,
    places,
    years: years.sort((a, b) => (a.value < b.value ? -1 : 1)),
    sameNumber: same.map(citedDocument),
    citedBy: await citations(corpus, row, paging),
  };
}

interface CitationRow extends ReportRow {
  relation: Citation['relation'];
  mentions: number;
  quote: string;
  facts: string;
}

async function citations(
  corpus: Corpus,
  document: DocumentRow,
  { cursor, limit }: PagingQuery,
): Promise<DocumentRecord['citedBy']> {
  const list = `citations ${document.id}`;
  const before = readCursor<[number]>(list, cursor, ['number'])?.[0] ?? Number.MAX_SAFE_INTEGER;
  const rows = await rowsOf<CitationRow>(
    corpus,
    corpus.db
      .prepare(
        `SELECT ${REPORT_COLUMNS}, k.relation, k.mentions, k.quote, k.facts
         FROM citations k JOIN reports r ON r.seq = k.report_seq ${LISTED_SHARE}
         WHERE k.document_seq = ?1 AND k.report_seq < ?2
         ORDER BY k.report_seq DESC LIMIT ${limit + 1}`,
      )
      .bind(document.seq, before),
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.filter(isListed).map(citation),
    nextCursor: last === undefined ? null : writeCursor(list, [last.seq]),
  };
}

function citation(row: CitationRow): Citation {
  const facts = JSON.parse(row.facts) as Fact[];
  const told = (name: FactName) =>
    facts.filter(([fact]) => fact === name).map(([, value]) => value);
  return {
    report: reportItem(row),
    relation: row.relation,
    mentions: row.mentions,
    quote: row.quote,
    dates: told('date'),
    issuers: told('issuer'),
  };
}
