package org.onescreen.desktop.cache;

import java.util.UUID;

/// Which record is meant, of all kinds.
record RecordKey(int kind, UUID id) {}
