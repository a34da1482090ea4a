-- What the shared reports cite, name and report. Counts are kept by triggers, so that a page of the
-- corpus costs what is on it, however many reports stand behind.

CREATE TABLE documents (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT,
  number TEXT,
  name TEXT,
  term TEXT,
  type_key TEXT NOT NULL,
  number_key TEXT NOT NULL,
  folded TEXT NOT NULL,
  reports INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX documents_cited ON documents (reports, seq);
CREATE INDEX documents_type ON documents (type_key, reports, seq);
CREATE INDEX documents_number ON documents (number_key, reports, seq) WHERE number_key <> '';

-- facts: all that the report says of the document, as a JSON list of [fact, value]: relation, place and
-- year of the report, date, issuer and subject as cited; "said" names which of the last three it says.
CREATE TABLE citations (
  document_seq INTEGER NOT NULL,
  report_seq INTEGER NOT NULL,
  relation TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  quote TEXT NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (document_seq, report_seq)
) WITHOUT ROWID;
CREATE INDEX citations_report ON citations (report_seq);

-- By how many reports each fact is told.
CREATE TABLE document_facts (
  document_seq INTEGER NOT NULL,
  fact TEXT NOT NULL,
  value TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (document_seq, fact, value)
) WITHOUT ROWID;
CREATE INDEX document_facts_top ON document_facts (document_seq, fact, reports);
CREATE INDEX document_facts_empty ON document_facts (document_seq) WHERE reports <= 0;

CREATE TABLE agencies (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  short_name TEXT,
  level TEXT NOT NULL,
  body TEXT NOT NULL,
  place TEXT,
  status TEXT NOT NULL,
  valid_to TEXT,
  successors TEXT NOT NULL,
  name_key TEXT NOT NULL,
  folded TEXT NOT NULL,
  reports INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX agencies_named ON agencies (reports, seq);
CREATE INDEX agencies_name ON agencies (name_key);

-- facts: as for citations; role, and year of the report.
CREATE TABLE appearances (
  agency_seq INTEGER NOT NULL,
  report_seq INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (agency_seq, report_seq)
) WITHOUT ROWID;
CREATE INDEX appearances_report ON appearances (report_seq);

CREATE TABLE agency_facts (
  agency_seq INTEGER NOT NULL,
  fact TEXT NOT NULL,
  value TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (agency_seq, fact, value)
) WITHOUT ROWID;
CREATE INDEX agency_facts_top ON agency_facts (agency_seq, fact, reports);
CREATE INDEX agency_facts_empty ON agency_facts (agency_seq) WHERE reports <= 0;

-- `seq` is the report's × 2^14 + the figure's place in it.
CREATE TABLE indicators (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  quote TEXT NOT NULL,
  value REAL NOT NULL,
  value2 REAL,
  decimal TEXT NOT NULL,
  unit TEXT,
  kind TEXT NOT NULL,
  qualifier TEXT NOT NULL,
  role TEXT NOT NULL,
  subject TEXT,
  period TEXT,
  place TEXT,
  agency TEXT,
  base_relation TEXT,
  base_quote TEXT,
  context TEXT NOT NULL,
  unit_key TEXT NOT NULL,
  place_key TEXT NOT NULL
);
CREATE INDEX indicators_unit ON indicators (unit_key, seq);
CREATE INDEX indicators_place ON indicators (place_key, seq);
CREATE INDEX indicators_period ON indicators (period, seq);

-- Search: over folded text only (no accents, d for đ). They hold no text of their own and are rebuilt
-- from the readings and the tables above.
CREATE VIRTUAL TABLE reports_fts USING fts5 (folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE documents_fts USING fts5 (folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE agencies_fts USING fts5 (folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE indicators_fts USING fts5 (folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");

CREATE TRIGGER documents_added AFTER INSERT ON documents BEGIN
  INSERT INTO documents_fts (rowid, folded) VALUES (new.seq, new.folded);
END;
CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN
  DELETE FROM documents_fts WHERE rowid = old.seq;
  DELETE FROM document_facts WHERE document_seq = old.seq;
END;
CREATE TRIGGER agencies_added AFTER INSERT ON agencies BEGIN
  INSERT INTO agencies_fts (rowid, folded) VALUES (new.seq, new.folded);
END;
CREATE TRIGGER agencies_removed AFTER DELETE ON agencies BEGIN
  DELETE FROM agencies_fts WHERE rowid = old.seq;
  DELETE FROM agency_facts WHERE agency_seq = old.seq;
END;

CREATE TRIGGER citations_added AFTER INSERT ON citations BEGIN
  UPDATE documents SET reports = reports + 1, mentions = mentions + new.mentions WHERE seq = new.document_seq;
  INSERT INTO document_facts (document_seq, fact, value, reports)
    SELECT new.document_seq, j.value ->> 0, j.value ->> 1, 1 FROM json_each(new.facts) j WHERE true
    ON CONFLICT (document_seq, fact, value) DO UPDATE SET reports = reports + 1;
END;
CREATE TRIGGER citations_removed BEFORE DELETE ON citations BEGIN
  UPDATE document_facts SET reports = reports - 1
    WHERE document_seq = old.document_seq AND (fact, value) IN (
      SELECT j.value ->> 0, j.value ->> 1 FROM json_each(old.facts) j);
  DELETE FROM document_facts WHERE document_seq = old.document_seq AND reports <= 0;
  UPDATE documents SET reports = reports - 1, mentions = mentions - old.mentions WHERE seq = old.document_seq;
  DELETE FROM documents WHERE seq = old.document_seq AND reports <= 0;
END;

CREATE TRIGGER appearances_added AFTER INSERT ON appearances BEGIN
  UPDATE agencies SET reports = reports + 1 WHERE seq = new.agency_seq;
  INSERT INTO agency_facts (agency_seq, fact, value, reports)
    SELECT new.agency_seq, j.value ->> 0, j.value ->> 1, 1 FROM json_each(new.facts) j WHERE true
    ON CONFLICT (agency_seq, fact, value) DO UPDATE SET reports = reports + 1;
END;
CREATE TRIGGER appearances_removed BEFORE DELETE ON appearances BEGIN
  UPDATE agency_facts SET reports = reports - 1
    WHERE agency_seq = old.agency_seq AND (fact, value) IN (
      SELECT j.value ->> 0, j.value ->> 1 FROM json_each(old.facts) j);
  DELETE FROM agency_facts WHERE agency_seq = old.agency_seq AND reports <= 0;
  UPDATE agencies SET reports = reports - 1 WHERE seq = old.agency_seq;
  DELETE FROM agencies WHERE seq = old.agency_seq AND reports <= 0;
END;

-- A report that goes takes with it all it brought.
CREATE TRIGGER reports_removed BEFORE DELETE ON reports BEGIN
  DELETE FROM citations WHERE report_seq = old.seq;
  DELETE FROM appearances WHERE report_seq = old.seq;
  DELETE FROM indicators_fts WHERE rowid IN (
    SELECT seq FROM indicators WHERE seq >= old.seq * 16384 AND seq < (old.seq + 1) * 16384);
  DELETE FROM indicators WHERE seq >= old.seq * 16384 AND seq < (old.seq + 1) * 16384;
  DELETE FROM reports_fts WHERE rowid = old.seq;
END;
