-- What operators did on their desks: each operation once, in the order of its desk.

-- One line for each number of each desk that was used up, kept 400 days.
CREATE TABLE op_log (
  replica  uuid        NOT NULL,
  seq      bigint      NOT NULL CHECK (seq > 0),
  op_id    uuid        NOT NULL,
  -- The number was used for nothing: a skip, or an operation that had been settled under another
  -- number before its desk was copied or restored.
  empty    bool        NOT NULL,
  hash     bytea       NOT NULL,
  grp      uuid,
  account  uuid        NOT NULL,
  record   uuid        NOT NULL,
  base_ver bigint      NOT NULL,
  status   text        NOT NULL,
  result   text        NOT NULL,
  -- Where it failed: what it would have set, since what builds on that fails with it. JSON as text,
  -- because jsonb would respell it.
  wanted   text,
  at       timestamptz NOT NULL,
  PRIMARY KEY (replica, seq)
);
CREATE UNIQUE INDEX op_log_once ON op_log (op_id) WHERE NOT empty;
CREATE INDEX op_log_failed ON op_log (replica, record) WHERE status IN ('REFUSED', 'CONFLICT');
CREATE INDEX op_log_group ON op_log (replica, grp) WHERE grp IS NOT NULL;
CREATE INDEX op_log_at ON op_log (at);

-- Who made which version of a record, and by what.
CREATE TABLE record_change (
  kind      smallint    NOT NULL,
  record    uuid        NOT NULL,
  ver       bigint      NOT NULL,
  op_id     uuid        NOT NULL,
  command   text        NOT NULL,
  arguments text        NOT NULL,
  account   uuid        NOT NULL,
  name      text        NOT NULL,
  role      text        NOT NULL,
  place     text        NOT NULL,
  at        timestamptz NOT NULL,
  -- By the desk's own clock, whatever that said.
  desk_at   timestamptz NOT NULL,
  PRIMARY KEY (kind, record, ver)
);

-- Operations that met another's change. Nothing of them was applied; all sides are kept.
CREATE TABLE sync_conflict (
  op_id     uuid        PRIMARY KEY,
  replica   uuid        NOT NULL,
  seq       bigint      NOT NULL,
  account   uuid        NOT NULL,
  kind      smallint    NOT NULL,
  record    uuid        NOT NULL,
  ver       bigint,
  operation text        NOT NULL,
  fields    text        NOT NULL,
  at        timestamptz NOT NULL
);
CREATE INDEX sync_conflict_record ON sync_conflict (kind, record);
