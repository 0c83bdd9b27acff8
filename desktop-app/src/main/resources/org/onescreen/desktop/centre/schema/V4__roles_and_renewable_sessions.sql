-- What an account is for; org.onescreen.model.access.Permissions says what that allows. Accounts of
-- before were operators'.
ALTER TABLE account ADD COLUMN role text NOT NULL DEFAULT 'OPERATOR' CHECK (role IN (
  'OPERATOR', 'MEDIATOR', 'LIAISON', 'DIRECTOR', 'STATISTICIAN', 'AUDITOR', 'ADMINISTRATOR'));
ALTER TABLE account ALTER COLUMN role DROP DEFAULT;
ALTER TABLE account ADD CONSTRAINT account_scope_is_division_codes
  CHECK (array_to_string(scope, ',', '?') ~ '^([0-9]{12}(,[0-9]{12})*)?$');

-- Whoever was logged in logs in anew.
DROP TABLE session;

-- One login and everything that was renewed from it: its tokens end together.
CREATE TABLE session (
  id       uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
  account  uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
  replica  uuid        NOT NULL,
  pictures bytea       NOT NULL UNIQUE,
  began    timestamptz NOT NULL,
  expires  timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expires ON session (expires);

-- Hashes; the tokens themselves are kept nowhere. A refresh token that was used stays until its
-- session ends, so that a second use is known for what it is.
CREATE TABLE session_token (
  hash    bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
  session uuid        NOT NULL REFERENCES session ON DELETE CASCADE,
  refresh bool        NOT NULL,
  used    bool        NOT NULL DEFAULT false,
  expires timestamptz NOT NULL
);
CREATE INDEX session_token_session ON session_token (session);

-- Who logged in, who tried, and what was done to accounts. Only ever added to; an account that is
-- gone leaves its lines.
CREATE TABLE access_event (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz NOT NULL,
  account      uuid,
  what         text        NOT NULL,
  from_address text        NOT NULL,
  detail       text        NOT NULL
);
CREATE FUNCTION access_event_never_changes() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what happened is only ever added to';
END $$;
CREATE TRIGGER access_event_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON access_event
  EXECUTE FUNCTION access_event_never_changes();
