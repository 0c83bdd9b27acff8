package org.onescreen.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordIdsTest {
  private static final Instant MOMENT = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void an_id_is_a_uuid_of_version_7_and_tells_its_moment() {
    UUID id = RecordIds.of(MOMENT, -1, -1);

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
  }

  @Test
  void what_was_made_later_comes_later_as_text_and_as_bytes() {
    List<String> made =
        IntStream.range(0, 1_000)
            .mapToObj(i -> RecordIds.at(MOMENT.plusMillis(i)).toString())
            .toList();

    assertThat(made).isSorted();
  }

  @Test
  void two_of_the_same_moment_differ() {
    Set<UUID> made = new HashSet<>();
    IntStream.range(0, 10_000).forEach(_ -> made.add(RecordIds.at(MOMENT)));

    assertThat(made).hasSize(10_000);
    assertThat(RecordIds.of(MOMENT, 1, 2)).isEqualTo(RecordIds.of(MOMENT, 1, 2));
  }
}
