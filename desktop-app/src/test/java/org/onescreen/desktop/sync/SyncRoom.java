package org.onescreen.desktop.sync;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.mediation.Dispute;

/// What a test of the sync stands in: an empty real cache, and a centre that is played.
abstract class SyncRoom {
  @TempDir Path folder;
  Cache cache;
  FakeCentre centre;

  @BeforeEach
  void open() throws IOException {
    cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
    centre = FakeCentre.http();
  }

  @AfterEach
  void close() {
    centre.close();
    cache.close();
  }

  Desk desk() {
    return new Desk(cache, centre.address());
  }

  long disputes() {
    return cache.read(r -> r.count(Dispute.KIND, Filter.all()));
  }
}
