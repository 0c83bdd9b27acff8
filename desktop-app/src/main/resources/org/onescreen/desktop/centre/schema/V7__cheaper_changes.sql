-- What a change costs decides how many a centre can take.

-- An index over the body had every change of a body write the indexes anew. Without it a new version of a row stays
-- on its page where there is room, and costs no index anything.
DROP INDEX record_camera_code;
ALTER TABLE record SET (fillfactor = 85);
ALTER TABLE record
  ADD COLUMN camera_code text GENERATED ALWAYS AS (CASE WHEN kind = 20 THEN body ->> 'code' END) STORED;
CREATE INDEX record_camera_code ON record (camera_code) WHERE camera_code IS NOT NULL;

-- The list is emptied in the order of its one index, which names every row in it once.
ALTER TABLE sync_dirty DROP CONSTRAINT sync_dirty_pkey;
ALTER TABLE sync_dirty SET (autovacuum_vacuum_cost_delay = 0);

-- Two transactions may begin the same bucket at the same time; were it unique, one would wait for as long as the other
-- stays open, and with it whoever writes there. So each begins one of its own. Later rows go into the first that can be
-- seen, and a row that changes moves there.
ALTER TABLE bucket DROP CONSTRAINT bucket_division_priority_key;
CREATE INDEX bucket_place ON bucket (division, priority, id);

CREATE OR REPLACE FUNCTION bucket_of(wanted_kind smallint, wanted_division text) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  class smallint;
  found int;
BEGIN
  SELECT k.priority, (
      SELECT b.id FROM bucket b WHERE b.division = wanted_division AND b.priority = k.priority ORDER BY b.id LIMIT 1)
    INTO class, found FROM kind k WHERE k.number = wanted_kind;
  IF class IS NULL THEN
    RAISE EXCEPTION 'no kind %', wanted_kind;
  END IF;
  IF found IS NULL THEN
    INSERT INTO bucket (division, priority) VALUES (wanted_division, class) RETURNING id INTO found;
  END IF;
  RETURN found;
END $$;

CREATE OR REPLACE FUNCTION record_after() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO sync_dirty (kind, row_id, old_bucket, prio)
      VALUES (OLD.kind, OLD.id, OLD.bucket, coalesce((SELECT k.priority FROM kind k WHERE k.number = OLD.kind), 0));
    INSERT INTO record_gone (kind, id, ver) VALUES (OLD.kind, OLD.id, OLD.ver + 1)
      ON CONFLICT (kind, id) DO UPDATE SET ver = excluded.ver;
  ELSE
    INSERT INTO sync_dirty (kind, row_id, old_bucket, new_bucket, prio)
      VALUES (NEW.kind, NEW.id, OLD.bucket, NEW.bucket,
        coalesce((SELECT k.priority FROM kind k WHERE k.number = NEW.kind), 0));
  END IF;
  RETURN NULL;
END $$;
