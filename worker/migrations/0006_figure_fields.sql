-- What was read of a figure and stood in no column: null in rows of before. `direction` tells a rise from a fall,
-- and the unit as the page states it tells what the quote's number counts.
ALTER TABLE indicators ADD COLUMN direction TEXT;
ALTER TABLE indicators ADD COLUMN decimal2 TEXT;
ALTER TABLE indicators ADD COLUMN stated_unit TEXT;
ALTER TABLE indicators ADD COLUMN stated_scale REAL;
ALTER TABLE indicators ADD COLUMN stated_from TEXT;
ALTER TABLE indicators ADD COLUMN scope TEXT;
ALTER TABLE indicators ADD COLUMN context_period TEXT;
ALTER TABLE indicators ADD COLUMN period_from TEXT;
ALTER TABLE indicators ADD COLUMN about_id TEXT;
ALTER TABLE indicators ADD COLUMN base_figure_id TEXT;
-- What stood for an agency, step by step, as JSON: from which day, which bodies, by which document.
ALTER TABLE agencies ADD COLUMN succession TEXT;
