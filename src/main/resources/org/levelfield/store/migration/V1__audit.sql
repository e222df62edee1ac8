-- One schema for SQLite and PostgreSQL: text and whole numbers only. Days are ISO 8601 text, amounts of money decimal
-- text in the currency's main unit, hashes SHA-256 in lower-case hexadecimal, offsets half-open in UTF-16 units of the
-- document's extracted text, pages counted from 1. Lists in one column stand one entry to a line. No number is given
-- by the database, so that the same packs make the same rows in whatever order they are checked.

-- What holds for the store as a whole: the day whose law applies where a pack has no date (as-of).
CREATE TABLE store_option (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

-- The rule books by which packs were judged.
CREATE TABLE rule_book (
  hash TEXT NOT NULL PRIMARY KEY
);

CREATE TABLE barrier (
  rule_book TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  barrier_group TEXT NOT NULL,
  gate TEXT NOT NULL,
  PRIMARY KEY (rule_book, id)
);

-- The options that decide what a check gives, as lines of name=value, by the hash of these lines.
CREATE TABLE settings (
  hash TEXT NOT NULL PRIMARY KEY,
  options TEXT NOT NULL
);

-- A tender: a folder, an archive or a file. content is the hash over the paths and hashes of its files.
CREATE TABLE pack (
  id TEXT NOT NULL PRIMARY KEY,
  folder TEXT NOT NULL,
  path TEXT NOT NULL,
  content TEXT NOT NULL,
  settings TEXT NOT NULL,
  rule_book TEXT NOT NULL,
  program TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  message TEXT,
  profile TEXT NOT NULL,
  regime TEXT NOT NULL,
  subtype TEXT,
  law_date TEXT NOT NULL,
  title TEXT,
  buyer TEXT,
  buyer_source TEXT,
  reference TEXT,
  region TEXT,
  value TEXT,
  currency TEXT,
  value_source TEXT,
  published TEXT,
  published_source TEXT,
  deadline TEXT,
  audited_at TEXT NOT NULL
);

-- What the manifest of an audit says of a pack, where there is one.
CREATE TABLE manifest (
  pack TEXT NOT NULL PRIMARY KEY,
  buyer TEXT,
  published TEXT,
  value TEXT,
  currency TEXT,
  region TEXT,
  reference TEXT
);

-- Every file that was found, read or not, and what lies inside it.
CREATE TABLE document (
  pack TEXT NOT NULL,
  id TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT,
  format TEXT NOT NULL,
  pages BIGINT,
  words BIGINT NOT NULL,
  language TEXT,
  status TEXT NOT NULL,
  PRIMARY KEY (pack, id)
);

-- The parts of a tender that a document holds, and how many clauses of each: what rates are counted over.
CREATE TABLE document_part (
  pack TEXT NOT NULL,
  document TEXT NOT NULL,
  part TEXT NOT NULL,
  clauses BIGINT NOT NULL,
  PRIMARY KEY (pack, document, part)
);

-- What went wrong; of the pack as a whole where document is empty.
CREATE TABLE problem (
  pack TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  document TEXT,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  page BIGINT,
  PRIMARY KEY (pack, ordinal)
);

-- A barrier that was found, with the clause that holds it. id is the fingerprint of barrier and wording.
CREATE TABLE finding (
  pack TEXT NOT NULL,
  id TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  barrier TEXT NOT NULL,
  barrier_group TEXT NOT NULL,
  rule TEXT NOT NULL,
  status TEXT NOT NULL,
  severity TEXT NOT NULL,
  confidence TEXT NOT NULL,
  measure TEXT,
  message TEXT NOT NULL,
  why TEXT NOT NULL,
  law TEXT NOT NULL,
  law_parameters TEXT NOT NULL,
  missing_facts TEXT NOT NULL,
  document TEXT NOT NULL,
  document_path TEXT NOT NULL,
  document_sha256 TEXT,
  page BIGINT,
  section TEXT,
  quote TEXT NOT NULL,
  quote_start BIGINT NOT NULL,
  quote_end BIGINT NOT NULL,
  PRIMARY KEY (pack, id)
);

-- Where else the clause stands, and the sentence that introduces its list; ordinals from 2.
CREATE TABLE further_quote (
  pack TEXT NOT NULL,
  finding TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  document TEXT NOT NULL,
  page BIGINT,
  section TEXT,
  quote TEXT NOT NULL,
  quote_start BIGINT NOT NULL,
  quote_end BIGINT NOT NULL,
  PRIMARY KEY (pack, finding, ordinal)
);

-- What a reviewer said of a finding: upheld or rejected. Kept when a pack is checked again, for as long as its words
-- stay the same.
CREATE TABLE review (
  pack TEXT NOT NULL,
  finding TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  reviewed_at TEXT NOT NULL,
  PRIMARY KEY (pack, finding)
);

CREATE INDEX finding_barrier ON finding (barrier);
