-- The sharer's marks and notes on passages: a JSON array; null where there are none, and once the share has ended.
ALTER TABLE shares ADD COLUMN reader_notes TEXT;
