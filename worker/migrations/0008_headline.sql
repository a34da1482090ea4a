-- The figures that stand first in a report's summary, as JSON; null in rows of before.
ALTER TABLE reports ADD COLUMN headline TEXT;
