package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.HashSums;

class ComparisonTest {
  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final Now NOW = new Now(1, Instant.EPOCH, 0);
  private static final Map<Integer, HashSums> APART = Map.of(1, new HashSums(-1, -21, -25));

  private static Optional<Cursor> at(long seq, int tag) {
    return Optional.of(new Cursor(new UUID(0, 1), seq, tag));
  }

  private static Comparison suspecting() {
    return Comparison.begin().looked(new SyncEvent.Compared(APART, true), at(17, 2), WAIT, NOW);
  }

  @Test
  void what_differs_twice_by_the_same_is_wrong() {
    assertThat(suspecting().confirms(at(19, 2), APART)).isTrue();
    assertThat(suspecting().confirms(at(19, 2), Map.of(1, new HashSums(-1, -22, -25)))).isFalse();
  }

  /// The centre was restored, and the same is on its way once more.
  @Test
  void what_differs_by_the_same_in_another_history_differs_for_the_first_time() {
    assertThat(suspecting().confirms(at(12, 5), APART)).isFalse();
    Comparison next =
        suspecting().looked(new SyncEvent.Compared(APART, true), at(12, 5), WAIT, NOW);
    assertThat(next.confirms(at(13, 5), APART)).isTrue();
  }
}
