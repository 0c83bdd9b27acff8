-- Each line of the access record is sealed with the one before it (AccessChain); lines from before have no link.
ALTER TABLE access_event ADD COLUMN hash text NOT NULL DEFAULT '';

-- Who failed to log in how often, for all servers of the centre. Name and address are kept as a hash: people type
-- passwords into the field of the name.
CREATE TABLE login_delay (
  who      bytea       PRIMARY KEY CHECK (octet_length(who) = 32),
  failures int         NOT NULL,
  until    timestamptz NOT NULL
);
CREATE INDEX login_delay_until ON login_delay (until);
