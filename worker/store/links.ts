import type { Extraction } from '#shared/contract/index.ts';
import { corpusAgencyId, corpusDocumentId } from '#shared/corpus/identity.ts';

/** Where the corpus tells more of what one report cites and names. */
export interface CorpusLinks {
  /** By document id of the extraction: the corpus id and how many sources cite it. */
  readonly documents: Readonly<Record<string, { id: string; reports: number }>>;
  /** By agency id of the extraction: the corpus id. */
  readonly agencies: Readonly<Record<string, string>>;
}

/** Only what stands in the corpus gets a link. */
export async function corpusLinks(db: D1Database, extraction: Extraction): Promise<CorpusLinks> {
  const documents = extraction.documents.map(
    (document) => [document.id, corpusDocumentId(document)] as const,
  );
  const agencies = extraction.agencies.map(
    (agency) => [agency.id, corpusAgencyId(agency)] as const,
  );
  const [cited, named] = await db.batch<{ id: string; reports: number }>([
    db
      .prepare(
        'SELECT id, sources AS reports FROM documents WHERE id IN (SELECT value FROM json_each(?1))',
      )
      .bind(JSON.stringify(documents.map(([, id]) => id))),
    db
      .prepare(
        'SELECT id, sources AS reports FROM agencies WHERE id IN (SELECT value FROM json_each(?1))',
      )
      .bind(JSON.stringify(agencies.map(([, id]) => id))),
  ]);
  const counts = new Map(cited?.results.map((row) => [row.id, row]));
  const known = new Set(named?.results.map(({ id }) => id));
  return {
    documents: Object.fromEntries(
      documents.flatMap(([own, id]) => {
        const row = counts.get(id);
        return row ? [[own, row]] : [];
      }),
    ),
    agencies: Object.fromEntries(agencies.filter(([, id]) => known.has(id))),
  };
}
