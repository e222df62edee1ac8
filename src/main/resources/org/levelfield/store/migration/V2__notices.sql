-- What notices tell of a tender, and where its papers differ. The same rules hold as in V1.

-- What is bought (by the manifest, else by the main classification of a notice: eight digits of the CPV, then words where
-- the notice gives them), the procedure as the notice calls it, and the process to which the notice belongs.
ALTER TABLE pack ADD COLUMN service TEXT;
ALTER TABLE pack ADD COLUMN service_source TEXT;
ALTER TABLE pack ADD COLUMN procedure TEXT;
ALTER TABLE pack ADD COLUMN notice TEXT;

-- The numbers that the documents bear, one a line, by which notices beside the pack are looked for.
ALTER TABLE pack ADD COLUMN numbers TEXT;

-- What was found by them: a hash over the notices that fit; empty where none does. Packs stored before there was this
-- column have none, and nothing is known of their contradictions and outcomes: so they fit no check of today, and the next
-- audit checks them again.
ALTER TABLE pack ADD COLUMN notice_content TEXT;

ALTER TABLE manifest ADD COLUMN service TEXT;

-- The notices beside a pack, from which facts were taken; document is the name by which other rows call one, content the
-- hash over what is read of the notice alone, whatever else its file holds.
CREATE TABLE pack_notice (
  pack TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  document TEXT NOT NULL,
  path TEXT NOT NULL,
  content TEXT,
  process TEXT NOT NULL,
  PRIMARY KEY (pack, ordinal)
);

-- A fact of which the documents of a pack, or its notice, say different things: a row for each thing said (reading, from
-- 1), at least two with the same ordinal.
CREATE TABLE contradiction (
  pack TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  reading BIGINT NOT NULL,
  fact TEXT NOT NULL,
  said TEXT NOT NULL,
  source TEXT NOT NULL,
  document TEXT NOT NULL,
  document_path TEXT NOT NULL,
  page BIGINT,
  section TEXT,
  quote TEXT NOT NULL,
  PRIMARY KEY (pack, ordinal, reading)
);

-- How a lot ended, by the notices; lot is empty where a notice speaks of the whole.
CREATE TABLE outcome (
  pack TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  lot TEXT,
  bids BIGINT,
  small_bids BIGINT,
  awarded TEXT,
  PRIMARY KEY (pack, ordinal)
);

-- Who won it; outcome is the ordinal of the outcome. voluntary is yes or no, empty where the notice does not say.
CREATE TABLE winner (
  pack TEXT NOT NULL,
  outcome BIGINT NOT NULL,
  ordinal BIGINT NOT NULL,
  name TEXT NOT NULL,
  size TEXT NOT NULL,
  voluntary TEXT,
  PRIMARY KEY (pack, outcome, ordinal)
);
