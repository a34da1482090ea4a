-- Shares that can be trusted: who may find one, and whether its page says the same.

-- Until now every share was listed although it was offered as "who has the address": none of them stays listed.
DELETE FROM reports;

ALTER TABLE shares ADD COLUMN visibility TEXT NOT NULL DEFAULT 'unlisted' CHECK (visibility IN ('unlisted', 'public'));
-- The portal's address that the text is held against; null where there is none that may be read.
ALTER TABLE shares ADD COLUMN page_url TEXT;
ALTER TABLE shares ADD COLUMN page_host TEXT;
ALTER TABLE shares ADD COLUMN verification TEXT NOT NULL DEFAULT 'not-checked'
  CHECK (verification IN ('verified', 'differs', 'unreachable', 'not-checked'));
ALTER TABLE shares ADD COLUMN checked_at TEXT;
-- Share of the text's words that stand on the page, 0 to 1.
ALTER TABLE shares ADD COLUMN matched REAL;
-- JSON: some of the passages that are otherwise on the page.
ALTER TABLE shares ADD COLUMN differences TEXT NOT NULL DEFAULT '[]';
-- Looks in a row that ended as the last one did, and when the next one is due; null: none is.
ALTER TABLE shares ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shares ADD COLUMN next_look_at TEXT;
CREATE INDEX shares_due ON shares (next_look_at) WHERE ended IS NULL AND next_look_at IS NOT NULL;
CREATE INDEX shares_public ON shares (report_id, created_at) WHERE ended IS NULL AND visibility = 'public';
CREATE INDEX shares_ended ON shares (ended_at) WHERE ended IS NOT NULL;

-- `share_id`: the living public share whose reading the corpus shows. `is_source`: its page was found to say the
-- same, and no other source has this page or nearly this text; `copy_of`: the source that has.
ALTER TABLE reports ADD COLUMN share_id TEXT NOT NULL DEFAULT '';
ALTER TABLE reports ADD COLUMN page_key TEXT;
ALTER TABLE reports ADD COLUMN bands TEXT NOT NULL DEFAULT '[]';
ALTER TABLE reports ADD COLUMN is_source INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reports ADD COLUMN copy_of INTEGER;
CREATE INDEX reports_page ON reports (page_key) WHERE is_source = 1;
CREATE INDEX reports_copies ON reports (copy_of, first_shared_at) WHERE copy_of IS NOT NULL;
CREATE INDEX reports_share ON reports (share_id);

-- What tells near copies: hashes of a source's shingles, some at a time.
CREATE TABLE source_bands (
  band INTEGER NOT NULL,
  report_seq INTEGER NOT NULL,
  PRIMARY KEY (band, report_seq)
) WITHOUT ROWID;
CREATE INDEX source_bands_report ON source_bands (report_seq);

-- `reports` counts all that are listed, `sources` those of them that are sources; facts are told by sources alone.
ALTER TABLE documents ADD COLUMN sources INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agencies ADD COLUMN sources INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document_facts RENAME COLUMN reports TO sources;
ALTER TABLE agency_facts RENAME COLUMN reports TO sources;
DROP INDEX documents_cited;
DROP INDEX documents_type;
DROP INDEX agencies_named;
CREATE INDEX documents_cited ON documents (sources, reports, seq);
CREATE INDEX documents_type ON documents (type_key, sources, reports, seq);
CREATE INDEX agencies_named ON agencies (sources, reports, seq);

-- Words by which a document is found, beside its type, number and name: the subject as one source tells it,
-- and which report that is, so that they go with it.
ALTER TABLE citations ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN words_from INTEGER;
CREATE TRIGGER documents_reworded AFTER UPDATE OF words ON documents WHEN new.words <> old.words BEGIN
  DELETE FROM documents_fts WHERE rowid = new.seq;
  INSERT INTO documents_fts (rowid, folded) VALUES (new.seq, trim(new.folded || ' ' || new.words));
END;

DROP TRIGGER citations_added;
DROP TRIGGER citations_removed;
DROP TRIGGER appearances_added;
DROP TRIGGER appearances_removed;
DROP TRIGGER reports_removed;

CREATE TRIGGER citations_added AFTER INSERT ON citations BEGIN
  UPDATE documents SET reports = reports + 1, mentions = mentions + new.mentions WHERE seq = new.document_seq;
END;
CREATE TRIGGER citations_removed BEFORE DELETE ON citations BEGIN
  UPDATE documents SET reports = reports - 1, mentions = mentions - old.mentions WHERE seq = old.document_seq;
  DELETE FROM documents WHERE seq = old.document_seq AND reports <= 0;
END;
CREATE TRIGGER appearances_added AFTER INSERT ON appearances BEGIN
  UPDATE agencies SET reports = reports + 1 WHERE seq = new.agency_seq;
END;
CREATE TRIGGER appearances_removed BEFORE DELETE ON appearances BEGIN
  UPDATE agencies SET reports = reports - 1 WHERE seq = old.agency_seq;
  DELETE FROM agencies WHERE seq = old.agency_seq AND reports <= 0;
END;

-- A report becomes a source: what it says of documents and agencies counts from now on.
CREATE TRIGGER reports_source_on AFTER UPDATE OF is_source ON reports WHEN new.is_source = 1 AND old.is_source = 0 BEGIN
  INSERT OR IGNORE INTO source_bands (band, report_seq) SELECT value, new.seq FROM json_each(new.bands);
  INSERT INTO document_facts (document_seq, fact, value, sources)
    SELECT k.document_seq, j.value ->> 0, j.value ->> 1, 1 FROM citations k, json_each(k.facts) j WHERE k.report_seq = new.seq
    ON CONFLICT (document_seq, fact, value) DO UPDATE SET sources = sources + 1;
  INSERT INTO agency_facts (agency_seq, fact, value, sources)
    SELECT k.agency_seq, j.value ->> 0, j.value ->> 1, 1 FROM appearances k, json_each(k.facts) j WHERE k.report_seq = new.seq
    ON CONFLICT (agency_seq, fact, value) DO UPDATE SET sources = sources + 1;
  UPDATE documents SET sources = sources + 1
    WHERE seq IN (SELECT k.document_seq FROM citations k WHERE k.report_seq = new.seq);
  UPDATE agencies SET sources = sources + 1
    WHERE seq IN (SELECT k.agency_seq FROM appearances k WHERE k.report_seq = new.seq);
  UPDATE documents SET words_from = new.seq,
      words = (SELECT k.words FROM citations k WHERE k.document_seq = documents.seq AND k.report_seq = new.seq)
    WHERE words_from IS NULL
      AND seq IN (SELECT k.document_seq FROM citations k WHERE k.report_seq = new.seq AND k.words <> '');
END;

-- It is none any more: what it said counts no longer, and the first of its copies speaks in its place.
CREATE TRIGGER reports_source_off AFTER UPDATE OF is_source ON reports WHEN new.is_source = 0 AND old.is_source = 1 BEGIN
  DELETE FROM source_bands WHERE report_seq = new.seq;
  UPDATE document_facts SET sources = sources - 1 WHERE (document_seq, fact, value) IN (
    SELECT k.document_seq, j.value ->> 0, j.value ->> 1 FROM citations k, json_each(k.facts) j WHERE k.report_seq = new.seq);
  DELETE FROM document_facts WHERE sources <= 0
    AND document_seq IN (SELECT k.document_seq FROM citations k WHERE k.report_seq = new.seq);
  UPDATE agency_facts SET sources = sources - 1 WHERE (agency_seq, fact, value) IN (
    SELECT k.agency_seq, j.value ->> 0, j.value ->> 1 FROM appearances k, json_each(k.facts) j WHERE k.report_seq = new.seq);
  DELETE FROM agency_facts WHERE sources <= 0
    AND agency_seq IN (SELECT k.agency_seq FROM appearances k WHERE k.report_seq = new.seq);
  UPDATE documents SET sources = sources - 1
    WHERE seq IN (SELECT k.document_seq FROM citations k WHERE k.report_seq = new.seq);
  UPDATE agencies SET sources = sources - 1
    WHERE seq IN (SELECT k.agency_seq FROM appearances k WHERE k.report_seq = new.seq);
  UPDATE documents SET (words_from, words) = (
      SELECT max(seq), coalesce(max(words), '') FROM (
        SELECT k.report_seq AS seq, k.words AS words FROM citations k CROSS JOIN reports r ON r.seq = k.report_seq
        WHERE k.document_seq = documents.seq AND k.words <> '' AND r.is_source = 1 LIMIT 1))
    WHERE words_from = new.seq AND seq IN (SELECT k.document_seq FROM citations k WHERE k.report_seq = new.seq);
  UPDATE reports SET is_source = 1
    WHERE seq = (SELECT c.seq FROM reports c WHERE c.copy_of = new.seq ORDER BY c.first_shared_at, c.seq LIMIT 1);
  UPDATE reports SET copy_of = nullif((SELECT c.seq FROM reports c WHERE c.copy_of = new.seq AND c.is_source = 1), seq)
    WHERE copy_of = new.seq;
END;

-- A report that goes takes with it all it brought. One that is a source is made none first (see the store):
-- a row cannot be changed while it goes.
CREATE TRIGGER reports_removed BEFORE DELETE ON reports BEGIN
  SELECT raise(ABORT, 'a source is deleted') WHERE old.is_source = 1;
  DELETE FROM citations WHERE report_seq = old.seq;
  DELETE FROM appearances WHERE report_seq = old.seq;
  DELETE FROM indicators_fts WHERE rowid IN (
    SELECT seq FROM indicators WHERE seq >= old.seq * 16384 AND seq < (old.seq + 1) * 16384);
  DELETE FROM indicators WHERE seq >= old.seq * 16384 AND seq < (old.seq + 1) * 16384;
  DELETE FROM reports_fts WHERE rowid = old.seq;
END;

-- How many readings are held, for the cap on all of them.
CREATE TABLE totals (name TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO totals (name, n) SELECT 'readings', count(*) FROM readings;
CREATE TRIGGER readings_added AFTER INSERT ON readings BEGIN
  UPDATE totals SET n = n + 1 WHERE name = 'readings';
END;
CREATE TRIGGER readings_removed AFTER DELETE ON readings BEGIN
  UPDATE totals SET n = n - 1 WHERE name = 'readings';
END;
