-- Conditions given together are walked by an index of their own, so that a page reads what is on it: the latest
-- reports come first and tell of the latest years, so one year of long ago would stand behind all others.
CREATE INDEX indicators_unit_place ON indicators (unit_key, place_key, seq);
CREATE INDEX indicators_unit_period ON indicators (unit_key, period, seq);
CREATE INDEX indicators_place_period ON indicators (place_key, period, seq);
CREATE INDEX indicators_unit_place_period ON indicators (unit_key, place_key, period, seq);
-- The beginning of a number, among documents of one type.
CREATE INDEX documents_type_number ON documents (type_key, number_key, seq) WHERE number_key <> '';
