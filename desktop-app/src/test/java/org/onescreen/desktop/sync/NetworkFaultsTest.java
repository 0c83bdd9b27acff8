package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.mediation.Dispute;

/// The real client over real sockets that fail; the small size of `packaging/bench soak-net`.
@Timeout(240)
class NetworkFaultsTest {
  /// Every offset is for the soak; here each of these classes of them.
  private static final int STRIDE = 37;

  private static final int LONGEST_EXCHANGE = 2_200;

  @TempDir Path folder;
  private Cache cache;
  private FakeCentre centre;
  private FaultProxy proxy;
  private long seq;

  @BeforeEach
  void open() throws Exception {
    cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
    centre = FakeCentre.http();
    proxy = FaultProxy.to(centre.port());
  }

  @AfterEach
  void close() throws Exception {
    proxy.close();
    centre.close();
    cache.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_line_that_is_cut_after_any_number_of_bytes_brings_every_row_in_the_end(boolean reset) {
    try (Desk desk = desk()) {
      desk.awaitLive();
      for (int bytes = reset ? 5 : 0; bytes < LONGEST_EXCHANGE; bytes += STRIDE) {
        proxy.cutAfter(bytes, reset);
        put();
        desk.until(() -> disputes() == seq);
      }
      proxy.heal();
      desk.awaitLive();
    }
  }

  @Test
  void a_line_that_stays_open_and_says_nothing_is_noticed() {
    try (Desk desk = desk()) {
      desk.awaitLive();
      desk.until(() -> centre.lives.get() > 0);
      proxy.fallSilent();
      put();
      desk.until(() -> disputes() == seq);
    }
  }

  @Test
  void a_line_that_crawls_brings_everything() {
    proxy.slow(20);
    for (int i = 0; i < 30; i++) {
      put();
    }
    try (Desk desk = desk()) {
      desk.until(() -> disputes() == seq);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_random_schedule_of_faults_leaves_the_desk_as_the_centre(long seed) throws Exception {
    assertThat(new NetSoak(folder).run(seed)).as("seed %d", seed).isEqualTo(NetSoak.End.WELL);
  }

  private void put() {
    seq++;
    centre.put(TestRows.put(TestRows.dispute(seq, TestRows.VILLAGE, null), seq, 1));
  }

  private Desk desk() {
    return new Desk(cache, "http://localhost:" + proxy.port());
  }

  private long disputes() {
    return cache.read(r -> r.count(Dispute.KIND, Filter.all()));
  }
}
