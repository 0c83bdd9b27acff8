package org.onescreen.desktop.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.testing.MemoryReader;
import org.onescreen.model.record.Kind;

/// Results that come when nobody wants them any more.
class LateResultTest {
  /// A cache whose results come when the test says so, also after the query has ended.
  private static final class Late implements LiveQueries {
    private final List<Runnable> due = new ArrayList<>();

    @Override
    public <R> Pin live(
        Set<Kind<?>> reads,
        Read<R> read,
        Consumer<? super R> results,
        Consumer<? super RuntimeException> failure) {
      due.add(() -> results.accept(read.run(new MemoryReader(Map.of()))));
      return () -> {};
    }
  }

  @Test
  void the_cases_of_a_filter_that_was_taken_back_meanwhile_are_not_shown() {
    Late cache = new Late();
    List<MapScene> shown = new ArrayList<>();
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC);
    try (SceneFeed feed =
        new SceneFeed(
            cache,
            KeptScene.none(),
            clock,
            Measure.INCIDENTS,
            Classing.quantiles(),
            shown::add,
            e -> {
              throw e;
            })) {
      cache.due.getFirst().run();
      feed.showCases(Optional.of(List.of(new UUID(1, 1))));
      Runnable late = cache.due.getLast();
      feed.showCases(Optional.empty());
      int before = shown.size();
      late.run();
      assertThat(shown).as("the late result is nobody's").hasSize(before);
    }
  }
}
