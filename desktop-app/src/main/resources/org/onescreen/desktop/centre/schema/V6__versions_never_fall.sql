-- A row that is inserted while another transaction deletes the one of the same id waits for that transaction at the
-- primary key, but has got its version before: it would begin below the version of the deletion. Seen once more after
-- the insert, when the deletion is visible, and put right.
CREATE OR REPLACE FUNCTION record_before() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.ver := 1 + coalesce(
      (SELECT g.ver FROM record_gone g WHERE g.kind = NEW.kind AND g.id = NEW.id), 0);
  ELSE
    IF NEW.kind <> OLD.kind OR NEW.id <> OLD.id THEN
      RAISE EXCEPTION 'kind and id of a record never change';
    END IF;
    -- Only the correction below, which comes from a trigger, raises a version by itself.
    NEW.ver := 1 + CASE WHEN pg_trigger_depth() > 1 THEN greatest(OLD.ver, NEW.ver) ELSE OLD.ver END;
  END IF;
  NEW.bucket := bucket_of(NEW.kind, NEW.body ->> 'division');
  RETURN NEW;
END $$;

CREATE FUNCTION record_above_its_deletion() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  gone bigint;
BEGIN
  SELECT g.ver INTO gone FROM record_gone g WHERE g.kind = NEW.kind AND g.id = NEW.id;
  IF gone >= NEW.ver THEN
    UPDATE record SET ver = gone WHERE kind = NEW.kind AND id = NEW.id;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER record_above_its_deletion AFTER INSERT ON record FOR EACH ROW
  WHEN (current_setting('onescreen.first_load', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION record_above_its_deletion();
