-- Who made which version by what stays for good; what was said in it, which may name people, is forgotten with the log
-- of operations. So are the sides of old conflicts.
CREATE INDEX record_change_told ON record_change (at) WHERE arguments <> '';
CREATE INDEX sync_conflict_at ON sync_conflict (at);
