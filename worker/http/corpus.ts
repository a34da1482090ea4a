import type { Context } from 'hono';
import type { AppEnv } from '../bindings.ts';
import type { Corpus } from '../store/scan.ts';
import { sweep } from '../store/sweep.ts';

/** Opens the corpus for one read: what has expired or was taken down leaves it first. */
export async function withCorpus<T>(
  c: Context<AppEnv>,
  read: (corpus: Corpus) => Promise<T>,
): Promise<T> {
  const { rowsRead } = await sweep(c.env.DB);
  const corpus: Corpus = { db: c.env.DB, rowsRead };
  try {
    return await read(corpus);
  } finally {
    c.set('rowsRead', corpus.rowsRead);
  }
}
