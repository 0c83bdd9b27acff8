-- What the live rows of a bucket sum up to (org.onescreen.model.wire.HashSums), kept with their number, so that
-- a desk sees by the manifest alone which buckets differ. The sums of parts of a bucket are computed when asked.
ALTER TABLE bucket_stat
  ADD COLUMN low  bigint NOT NULL DEFAULT 0,
  ADD COLUMN high bigint NOT NULL DEFAULT 0;

UPDATE bucket_stat s SET low = f.low, high = f.high
FROM (
  SELECT bucket, sum(hash & 4294967295)::bigint AS low, sum((hash >> 32) & 4294967295)::bigint AS high
  FROM sync_feed WHERE op = 'P' GROUP BY bucket) f
WHERE f.bucket = s.bucket;

-- The oldest tombstones, to delete them when their time is over.
CREATE INDEX sync_feed_tombstone ON sync_feed (seq) WHERE op <> 'P';
