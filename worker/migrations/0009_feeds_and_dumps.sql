-- Feeds tell what is new to the corpus, whatever the day of the report itself.
CREATE INDEX reports_shared ON reports (first_shared_at, seq);
CREATE INDEX reports_place_shared ON reports (place_key, first_shared_at, seq);

-- What has left the corpus, for whoever holds a dump: its id and when. It goes again if the report comes back.
CREATE TABLE withdrawals (
  report_id TEXT PRIMARY KEY,
  -- Where it stood, so that the part of a dump that held it is made anew.
  seq INTEGER NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX withdrawals_at ON withdrawals (at);
CREATE TRIGGER reports_withdrawn AFTER DELETE ON reports BEGIN
  INSERT INTO withdrawals (report_id, seq, at) VALUES (old.id, old.seq, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    ON CONFLICT (report_id) DO UPDATE SET seq = excluded.seq, at = excluded.at;
END;
CREATE TRIGGER reports_returned AFTER INSERT ON reports BEGIN
  DELETE FROM withdrawals WHERE report_id = new.id;
END;
