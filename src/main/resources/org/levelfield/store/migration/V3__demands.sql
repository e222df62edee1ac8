-- What findings ask of a bidder that registers of organisations can be asked about, a row for each: so that figures tell
-- how many organisations a demand leaves without reading the documents again. floor is written as in
-- org.levelfield.screening.register.FloorText: income>=250000 GBP over 2 each, age>=3, audit.
CREATE TABLE demand (
  pack TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  finding TEXT NOT NULL,
  barrier TEXT NOT NULL,
  floor TEXT NOT NULL,
  PRIMARY KEY (pack, ordinal)
);

-- Packs stored before there was this table have no rows in it, whatever they demand: so that they fit no check of today, and
-- the next audit checks them again.
UPDATE pack SET notice_content = NULL;
