-- Reports, each counted once by its text; the readings of them that shares show; and the shares.

-- `seq` is the day of the report's own date × 2^21 + a counter: its order is the order of the dates.
CREATE TABLE reports (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reading_id TEXT NOT NULL,
  title TEXT,
  kind TEXT,
  number TEXT,
  date TEXT,
  issuer TEXT,
  place TEXT,
  period TEXT,
  url TEXT,
  host TEXT,
  place_key TEXT NOT NULL DEFAULT '',
  documents INTEGER NOT NULL,
  indicators INTEGER NOT NULL,
  agencies INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  first_shared_at TEXT NOT NULL,
  -- 0 until everything the report cites stands in the corpus tables, within one transaction.
  indexed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX reports_place ON reports (place_key, seq);
CREATE INDEX reports_kind ON reports (kind, seq);
CREATE INDEX reports_place_kind ON reports (place_key, kind, seq);

-- One reading: an extraction as one share saw it, JSON, gzip, base64. Equal readings are stored once.
CREATE TABLE readings (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL,
  extraction TEXT NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX readings_report ON readings (report_id);

-- A share that has ended stays as a tombstone: without note and reading, so that its address answers 410 or 451.
CREATE TABLE shares (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL,
  reading_id TEXT,
  note TEXT,
  token_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT,
  ended TEXT CHECK (ended IN ('deleted', 'expired', 'taken-down')),
  ended_at TEXT
) WITHOUT ROWID;
CREATE INDEX shares_living ON shares (report_id, created_at) WHERE ended IS NULL;
CREATE INDEX shares_reading ON shares (reading_id) WHERE ended IS NULL;
CREATE INDEX shares_expiry ON shares (expires_at) WHERE ended IS NULL AND expires_at IS NOT NULL;

-- A key stands for one body; the token that it was answered with is derived again from key and salt.
CREATE TABLE idempotency (
  key_hash TEXT PRIMARY KEY,
  body_hash TEXT NOT NULL,
  salt TEXT NOT NULL,
  share_id TEXT NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX idempotency_age ON idempotency (created_at);

-- What the operator took down: a share's id or a report's. `done` once the corpus is cleared of it.
CREATE TABLE takedowns (
  target TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  done INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX takedowns_open ON takedowns (target) WHERE done = 0;

CREATE TABLE complaints (
  id TEXT PRIMARY KEY,
  share_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  contact TEXT,
  at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX complaints_age ON complaints (at);

-- Requests of one caller on one day, for the daily caps.
CREATE TABLE daily_use (
  day TEXT NOT NULL,
  caller TEXT NOT NULL,
  what TEXT NOT NULL,
  used INTEGER NOT NULL,
  PRIMARY KEY (day, caller, what)
) WITHOUT ROWID;
