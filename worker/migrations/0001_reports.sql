-- Reports, each stored once by its content ("x_…"), and the shares that point at them.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  extraction TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE TABLE shares (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  token_hash TEXT NOT NULL,
  note TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT,
  deleted_at TEXT
);
CREATE INDEX shares_report ON shares (report_id);
