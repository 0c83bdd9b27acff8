package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The small size of `packaging/bench soak-sim`.
@Timeout(300)
class SimulationTest {
  private static final Path FOLDER = SimFiles.folder();
  private static final int PLANTED_SEEDS = 400;

  @AfterAll
  static void clean() {
    SimFiles.deleteFolder(FOLDER);
  }

  @Test
  void desks_come_to_show_what_the_centre_has_whatever_happens_on_the_way() {
    Soak.Figures figures = new Soak(FOLDER, Set.of()).run(1, 32);
    assertThat(figures.violations()).as(figures.report()).isZero();
  }

  @Test
  void a_seed_does_the_same_twice() {
    Soak soak = new Soak(FOLDER, Set.of());
    for (long seed = 500; seed < 505; seed++) {
      assertThat(soak.one(seed)).as("seed %d", seed).isEqualTo(soak.one(seed));
    }
  }

  @ParameterizedTest
  @EnumSource(Planted.class)
  void a_planted_bug_is_found(Planted bug) {
    Soak soak = new Soak(FOLDER, EnumSet.of(bug));
    assertThat(soak.firstViolation(1, PLANTED_SEEDS)).as("%s was not found", bug).isPresent();
  }
}
