// Finds and opens the file that the local D1 keeps its database in, while no API runs over it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MAX_INDICATORS } from '../worker/store/sequences.ts';

/** The one D1 database below a `--persist-to` folder. */
export function d1File(folder) {
  const place = join(folder, 'v3/d1/miniflare-D1DatabaseObject');
  const file = readdirSync(place).find((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  if (!file) throw new Error(`no local database below ${folder}: start the API over it once`);
  return join(place, file);
}

/** Opens it; close it before the API starts again. */
export function openD1(folder) {
  return new DatabaseSync(d1File(folder));
}

/** Every count and tally that triggers keep, against what it should be; the names of those that differ. */
export function wrongCounts(db) {
  const checks = {
    'reports of a document':
      'SELECT d.id FROM documents d WHERE d.reports <> (SELECT count(*) FROM citations k WHERE k.document_seq = d.seq)',
    'mentions of a document':
      'SELECT d.id FROM documents d WHERE d.mentions <> (SELECT sum(mentions) FROM citations k WHERE k.document_seq = d.seq)',
    'sources of a document': `SELECT d.id FROM documents d WHERE d.sources <> (
      SELECT count(*) FROM citations k JOIN reports r ON r.seq = k.report_seq
      WHERE k.document_seq = d.seq AND r.is_source = 1)`,
    'facts of a document': `SELECT f.value FROM document_facts f WHERE f.sources <> (
      SELECT count(*) FROM citations k JOIN reports r ON r.seq = k.report_seq, json_each(k.facts) j
      WHERE k.document_seq = f.document_seq AND r.is_source = 1 AND j.value ->> 0 = f.fact AND j.value ->> 1 = f.value)`,
    'words of a document': `SELECT d.id FROM documents d WHERE d.words <> '' AND NOT EXISTS (
      SELECT 1 FROM citations k JOIN reports r ON r.seq = k.report_seq
      WHERE k.document_seq = d.seq AND k.report_seq = d.words_from AND r.is_source = 1 AND k.words = d.words)`,
    'reports of an agency':
      'SELECT a.id FROM agencies a WHERE a.reports <> (SELECT count(*) FROM appearances k WHERE k.agency_seq = a.seq)',
    'sources of an agency': `SELECT a.id FROM agencies a WHERE a.sources <> (
      SELECT count(*) FROM appearances k JOIN reports r ON r.seq = k.report_seq
      WHERE k.agency_seq = a.seq AND r.is_source = 1)`,
    'sources that are not verified': `SELECT r.id FROM reports r WHERE r.is_source = 1 AND NOT EXISTS (
      SELECT 1 FROM shares s WHERE s.id = r.share_id AND s.ended IS NULL AND s.verification = 'verified')`,
    'copies of no source': `SELECT r.id FROM reports r WHERE r.copy_of IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM reports o WHERE o.seq = r.copy_of AND o.is_source = 1)`,
    'reports without a living public share': `SELECT r.id FROM reports r WHERE NOT EXISTS (
      SELECT 1 FROM shares s WHERE s.id = r.share_id AND s.report_id = r.id AND s.ended IS NULL AND s.visibility = 'public')`,
    'public shares without a report': `SELECT s.id FROM shares s WHERE s.ended IS NULL AND s.visibility = 'public'
      AND NOT EXISTS (SELECT 1 FROM reports r WHERE r.id = s.report_id AND r.indexed = 1)`,
    'living shares without a reading':
      'SELECT s.id FROM shares s WHERE s.ended IS NULL AND NOT EXISTS (SELECT 1 FROM readings g WHERE g.id = s.reading_id)',
    'ended shares that hold words': `SELECT s.id FROM shares s WHERE s.ended IS NOT NULL
      AND (s.note IS NOT NULL OR s.reader_notes IS NOT NULL OR s.page_url IS NOT NULL OR s.differences <> '[]')`,
    'readings nobody shows':
      'SELECT g.id FROM readings g WHERE NOT EXISTS (SELECT 1 FROM shares s WHERE s.reading_id = g.id AND s.ended IS NULL)',
    'readings as they are counted':
      "SELECT n FROM totals WHERE name = 'readings' AND n <> (SELECT count(*) FROM readings)",
    'citations of no report':
      'SELECT k.report_seq FROM citations k WHERE k.report_seq NOT IN (SELECT seq FROM reports)',
    'figures of no report': `SELECT i.seq FROM indicators i WHERE i.seq / ${MAX_INDICATORS} NOT IN (SELECT seq FROM reports)`,
    'the file itself': "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
  };
  return Object.entries(checks)
    .filter(([, sql]) => db.prepare(sql).all().length > 0)
    .map(([name]) => name);
}
