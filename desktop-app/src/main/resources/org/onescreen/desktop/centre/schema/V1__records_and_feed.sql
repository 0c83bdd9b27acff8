-- The records of a centre, and the feed in which they reach the desks.
-- Places kept for later issues: op_log, sync_conflict (edits of desks), digests in bucket_stat.

-- What the program's catalogue says of each kind; written at every start.
CREATE TABLE kind (
  number   smallint PRIMARY KEY,
  name     text NOT NULL,
  priority smallint NOT NULL
);

-- The rows of one priority class in one division: the unit in which a desk's scope is counted.
CREATE TABLE bucket (
  id       int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  division text NOT NULL CHECK (division ~ '^[0-9]{12}$'),
  priority smallint NOT NULL,
  UNIQUE (division, priority)
);

CREATE TABLE record (
  kind   smallint NOT NULL,
  id     uuid     NOT NULL,
  bucket int      NOT NULL,
  ver    bigint   NOT NULL,
  body   jsonb    NOT NULL CHECK ((body ->> 'id')::uuid = id),
  PRIMARY KEY (kind, id)
);

-- GET /v1/cameras/{code}/live asks whose camera it is.
CREATE INDEX record_camera_code ON record ((body ->> 'code')) WHERE kind = 20;

-- The version at which a row was deleted, so that versions never fall.
CREATE TABLE record_gone (
  kind smallint NOT NULL,
  id   uuid     NOT NULL,
  ver  bigint   NOT NULL,
  PRIMARY KEY (kind, id)
);

CREATE TABLE sync_meta (
  one      bool   PRIMARY KEY DEFAULT true CHECK (one),
  epoch    uuid   NOT NULL DEFAULT gen_random_uuid(),
  head     bigint NOT NULL DEFAULT 0,
  gc_floor bigint NOT NULL DEFAULT 0,
  sysid    bigint,
  timeline int
);
INSERT INTO sync_meta DEFAULT VALUES;

-- Filled by the triggers below in the writer's own transaction, emptied by the sequencer.
CREATE TABLE sync_dirty (
  id         bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind       smallint NOT NULL,
  row_id     uuid     NOT NULL,
  old_bucket int,
  new_bucket int,
  prio       smallint NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX sync_dirty_order ON sync_dirty (prio, id);

-- One entry for each bucket and row, so it compacts itself: first sync, catching up and live
-- changes are the same query.
CREATE TABLE sync_feed (
  bucket int      NOT NULL,
  kind   smallint NOT NULL,
  row_id uuid     NOT NULL,
  seq    bigint   NOT NULL,
  op     "char"   NOT NULL CHECK (op IN ('P', 'O', 'D')),
  ver    bigint   NOT NULL,
  hash   bigint,
  bytes  int      NOT NULL,
  body   text,
  PRIMARY KEY (bucket, kind, row_id)
);
CREATE UNIQUE INDEX sync_feed_seq ON sync_feed (seq);
CREATE INDEX sync_feed_bucket_seq ON sync_feed (bucket, seq);

-- A random tag for each stretch of the feed tells a restored history from the lost one.
CREATE TABLE sync_segment (
  from_seq bigint      PRIMARY KEY,
  tag      int         NOT NULL,
  at       timestamptz NOT NULL
);

CREATE TABLE bucket_stat (
  bucket int    PRIMARY KEY,
  rows   bigint NOT NULL,
  bytes  bigint NOT NULL
);

CREATE TABLE account (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name         text NOT NULL UNIQUE,
  display_name text NOT NULL,
  password     text NOT NULL,
  scope        text[] NOT NULL,
  disabled     bool NOT NULL DEFAULT false
);

-- The token itself is kept nowhere.
CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  account    uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  replica    uuid NOT NULL,
  expires    timestamptz NOT NULL
);
CREATE INDEX session_expires ON session (expires);

-- last_seq is for the edits that a desk sends, which come with an issue of their own.
CREATE TABLE replica (
  id       uuid PRIMARY KEY,
  account  uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  last_seq bigint NOT NULL DEFAULT 0,
  seen_at  timestamptz NOT NULL
);

CREATE FUNCTION bucket_of(wanted_kind smallint, wanted_division text) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  class smallint;
  found int;
BEGIN
  SELECT k.priority INTO class FROM kind k WHERE k.number = wanted_kind;
  IF class IS NULL THEN
    RAISE EXCEPTION 'no kind %', wanted_kind;
  END IF;
  SELECT b.id INTO found FROM bucket b WHERE b.division = wanted_division AND b.priority = class;
  IF found IS NULL THEN
    INSERT INTO bucket (division, priority) VALUES (wanted_division, class)
      ON CONFLICT (division, priority) DO UPDATE SET division = excluded.division
      RETURNING id INTO found;
  END IF;
  RETURN found;
END $$;

CREATE FUNCTION record_before() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.ver := 1 + coalesce(
      (SELECT g.ver FROM record_gone g WHERE g.kind = NEW.kind AND g.id = NEW.id), 0);
  ELSE
    IF NEW.kind <> OLD.kind OR NEW.id <> OLD.id THEN
      RAISE EXCEPTION 'kind and id of a record never change';
    END IF;
    NEW.ver := OLD.ver + 1;
  END IF;
  NEW.bucket := bucket_of(NEW.kind, NEW.body ->> 'division');
  RETURN NEW;
END $$;

CREATE FUNCTION record_after() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  class smallint;
BEGIN
  SELECT k.priority INTO class FROM kind k WHERE k.number = coalesce(NEW.kind, OLD.kind);
  INSERT INTO sync_dirty (kind, row_id, old_bucket, new_bucket, prio)
    VALUES (coalesce(NEW.kind, OLD.kind), coalesce(NEW.id, OLD.id), OLD.bucket, NEW.bucket,
      coalesce(class, 0));
  IF TG_OP = 'DELETE' THEN
    INSERT INTO record_gone (kind, id, ver) VALUES (OLD.kind, OLD.id, OLD.ver + 1)
      ON CONFLICT (kind, id) DO UPDATE SET ver = excluded.ver;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION record_never_truncated() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE would hide the deletions from the desks: use DELETE';
END $$;

-- The first load of an empty store writes bucket, version and feed itself, in one pass.
CREATE TRIGGER record_before BEFORE INSERT OR UPDATE ON record FOR EACH ROW
  WHEN (current_setting('onescreen.first_load', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION record_before();
CREATE TRIGGER record_after AFTER INSERT OR UPDATE OR DELETE ON record FOR EACH ROW
  WHEN (current_setting('onescreen.first_load', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION record_after();
CREATE TRIGGER record_never_truncated BEFORE TRUNCATE ON record
  EXECUTE FUNCTION record_never_truncated();

-- The hash that org.onescreen.model.wire.RowHash computes.
CREATE FUNCTION row_hash(id uuid, ver bigint, body text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  ('x' || encode(substr(sha256(uuid_send(id) || int8send(ver) || convert_to(body, 'UTF8')), 1, 8),
    'hex'))::bit(64)::bigint;
