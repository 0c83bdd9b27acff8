package org.onescreen.packaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The soak at its small size; `packaging/bench soak-kill` is the large one.
class KillSoakTest {
  private static final int KILLS = 12;
  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  void a_desk_that_is_killed_again_and_again_loses_nothing_and_doubles_nothing() throws Exception {
    KillSoak.Result result = KillSoak.run(folder.resolve("cache.db"), SEED, KILLS);
    assertThat(result.commands()).isPositive();
    assertThat(result.lost()).isZero();
    assertThat(result.doubled()).isZero();
  }
}
