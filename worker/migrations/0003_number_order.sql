-- Documents in the order of their numbers, for looking up a number by its beginning.
CREATE INDEX documents_number_order ON documents (number_key, seq) WHERE number_key <> '';
