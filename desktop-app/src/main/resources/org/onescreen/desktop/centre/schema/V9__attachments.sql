-- The bytes of attachments, each kept once by its hash, in the parts in which they came: in the database, so that
-- one backup holds record and file.
CREATE TABLE blob (
  sha256 bytea  PRIMARY KEY CHECK (octet_length(sha256) = 32),
  bytes  bigint NOT NULL CHECK (bytes > 0),
  have   bigint NOT NULL DEFAULT 0
);
CREATE TABLE blob_part (
  sha256 bytea  NOT NULL REFERENCES blob ON DELETE CASCADE,
  at     bigint NOT NULL,
  part   bytea  NOT NULL,
  PRIMARY KEY (sha256, at)
);
-- Photos and PDFs are packed already.
ALTER TABLE blob_part ALTER COLUMN part SET STORAGE EXTERNAL;

-- Whose file is it? Asked at every upload and download.
CREATE INDEX record_attachment_sha256 ON record ((body ->> 'sha256')) WHERE kind = 81;
