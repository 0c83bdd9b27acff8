package org.onescreen.desktop.wall.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  private static final long MAIN = 100;
  private static final long SUB = 25;
  private static final List<Importance> IMPORTANCES = List.of(Importance.values());

  private static Demand tile(Importance importance) {
    return new Demand(importance, Level.MAIN, MAIN, SUB);
  }

  private static List<Level> levels(List<Demand> demands, long capacity) {
    return Budget.share(demands, capacity).stream().map(Grant::level).toList();
  }

  /// Four tiles: an alarm's, the agenda's, the selected one, one that is only visible. What each
  /// plays, worked out by hand for a machine that grows weaker.
  @ParameterizedTest
  @CsvSource({
    "400, MAIN MAIN MAIN MAIN",
    "399, MAIN MAIN MAIN SUB",
    "325, MAIN MAIN MAIN SUB",
    "324, MAIN MAIN MAIN SLOW",
    "300, MAIN MAIN MAIN STILL",
    "299, MAIN MAIN SUB STILL",
    "201, MAIN MAIN SLOW STILL",
    "200, MAIN MAIN STILL STILL",
    "125, MAIN SUB STILL STILL",
    "100, MAIN STILL STILL STILL",
    "99, SUB STILL STILL STILL",
    "1, SLOW STILL STILL STILL",
    "0, STILL STILL STILL STILL"
  })
  void tiles_step_down_in_the_order_of_their_importance(long capacity, String expected) {
    List<Demand> demands =
        List.of(
            tile(Importance.ALARM),
            tile(Importance.AGENDA),
            tile(Importance.SELECTED),
            tile(Importance.VISIBLE));
    assertThat(String.join(" ", levels(demands, capacity).stream().map(Enum::name).toList()))
        .isEqualTo(expected);
  }

  @Test
  void whatever_is_asked_the_budget_is_kept_and_none_outranks_a_more_important_one() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      List<Demand> demands = new ArrayList<>();
      for (int i = random.nextInt(65); i > 0; i--) {
        Importance importance = IMPORTANCES.get(random.nextInt(4));
        Level best = random.nextBoolean() ? Level.MAIN : Level.SUB;
        demands.add(new Demand(importance, best, MAIN, SUB));
      }
      long capacity = random.nextInt(4_000);
      List<Level> levels = levels(demands, capacity);
      assertThat(cost(levels)).as("seed %d", seed).isLessThanOrEqualTo(capacity);
      for (int a = 0; a < demands.size(); a++) {
        for (int b = 0; b < demands.size(); b++) {
          boolean more = demands.get(a).importance().compareTo(demands.get(b).importance()) < 0;
          if (more && levels.get(a) != demands.get(a).best()) {
            assertThat(levels.get(b)).as("seed %d", seed).isEqualTo(Level.STILL);
          }
        }
      }
    }
  }

  private static long cost(List<Level> levels) {
    return IntStream.range(0, levels.size())
        .mapToLong(
            i ->
                switch (levels.get(i)) {
                  case MAIN -> MAIN;
                  case SUB -> SUB;
                  case SLOW -> 1;
                  case STILL -> 0;
                })
        .sum();
  }

  @Test
  void sixty_four_tiles_on_a_weak_machine_all_play_something_and_the_alarms_is_best() {
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      demands.add(tile(i == 63 ? Importance.ALARM : Importance.VISIBLE));
    }
    List<Grant> grants = Budget.share(demands, MAIN + 20 * SUB + 43);
    assertThat(grants.getLast()).isEqualTo(new Grant(Level.MAIN, Grant.Reason.BEST));
    assertThat(grants).noneMatch(grant -> grant.level() == Level.STILL);
    assertThat(grants.subList(0, 20)).containsOnly(new Grant(Level.SUB, Grant.Reason.BUSY));
    assertThat(grants.subList(20, 63)).containsOnly(new Grant(Level.SLOW, Grant.Reason.BUSY));
  }

  @Test
  void a_tile_that_is_dragged_over_the_threshold_changes_its_stream_once_each_way() {
    Level level = Level.SUB;
    int switches = 0;
    for (int pixels = 100; pixels <= 1_080; pixels++) {
      Level next = StreamChoice.of(level, pixels, 288);
      switches += next == level ? 0 : 1;
      level = next;
    }
    assertThat(switches).isEqualTo(1);
    for (int pixels = 1_080; pixels >= 100; pixels--) {
      Level next = StreamChoice.of(level, pixels, 288);
      switches += next == level ? 0 : 1;
      level = next;
    }
    assertThat(switches).isEqualTo(2);
    for (int pixels = 260; pixels <= 316; pixels++) {
      assertThat(StreamChoice.of(Level.SUB, pixels, 288)).isEqualTo(Level.SUB);
      assertThat(StreamChoice.of(Level.MAIN, pixels, 288)).isEqualTo(Level.MAIN);
    }
  }

  @Test
  void capacity_falls_at_once_when_pulses_come_late_and_is_felt_upwards_slowly() {
    Capacity capacity = new Capacity(1_000, 100, 10_000);
    capacity.look(1_500, 1_000, 0.5, true);
    assertThat(capacity.pixelsPerSecond()).isEqualTo(850);
    for (int second = 0; second < 9; second++) {
      capacity.look(1_500, 800, 0.5, false);
    }
    assertThat(capacity.pixelsPerSecond()).isEqualTo(850);
    capacity.look(1_500, 800, 0.5, false);
    assertThat(capacity.pixelsPerSecond()).isBetween(890L, 900L);
    for (int second = 0; second < 100; second++) {
      capacity.look(500, 500, 0.5, false);
    }
    assertThat(capacity.pixelsPerSecond()).as("nobody asks for more").isBetween(890L, 900L);
    for (int second = 0; second < 100; second++) {
      capacity.look(9_000, 0, 0.99, true);
    }
    assertThat(capacity.pixelsPerSecond()).isEqualTo(100);
  }

  @Test
  void what_fell_while_something_else_kept_the_machine_busy_is_back_within_seconds() {
    Capacity capacity = new Capacity(1_000, 250, 10_000);
    for (int second = 0; second < 60; second++) {
      capacity.look(40, 40, 0.99, true);
    }
    assertThat(capacity.pixelsPerSecond()).as("while it lasts").isEqualTo(250);
    for (int second = 0; second < 12; second++) {
      capacity.look(900, 240, 0.4, false);
    }
    assertThat(capacity.pixelsPerSecond()).isEqualTo(1_000);
  }

  @Test
  void a_wall_that_its_own_decoding_brought_down_feels_its_way_up_faster_as_long_as_all_is_well() {
    Capacity capacity = new Capacity(1_000, 100, 10_000);
    capacity.look(1_500, 1_000, 0.95, true);
    List<Long> steps = new ArrayList<>();
    for (int tenSeconds = 0; tenSeconds < 4; tenSeconds++) {
      for (int second = 0; second < 10; second++) {
        capacity.look(9_000, 800, 0.5, false);
      }
      steps.add(capacity.pixelsPerSecond());
    }
    assertThat(steps).containsExactly(893L, 983L, 1_180L, 1_653L);
    capacity.look(9_000, 1_600, 0.95, true);
    assertThat(capacity.pixelsPerSecond()).isEqualTo(1_360);
    for (int second = 0; second < 10; second++) {
      capacity.look(9_000, 1_300, 0.5, false);
    }
    assertThat(capacity.pixelsPerSecond()).as("carefully again").isEqualTo(1_429);
  }
}
