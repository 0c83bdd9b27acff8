package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal beside the cache, alone.
class JournalTest {
  @TempDir Path folder;
  private final Seal seal = new AesSeal(TestOutbox.KEY);

  @Test
  void cut_at_every_byte_it_gives_every_whole_frame_before_the_cut() throws Exception {
    Path file = folder.resolve("outbox.journal");
    List<Long> ends = new ArrayList<>();
    try (Journal journal = Journal.open(file, seal)) {
      for (int i = 1; i <= 4; i++) {
        journal.append(List.of(entry(i, CommandState.WAITING)));
        ends.add(journal.size());
      }
    }
    byte[] whole = Files.readAllBytes(file);
    assertThat(whole.length).as("room for the next").isGreaterThan(ends.getLast().intValue());
    for (int cut = 0; cut <= ends.getLast() + 1; cut++) {
      Path part = folder.resolve("part");
      Files.write(part, Arrays.copyOf(whole, cut));
      int expected = 0;
      for (long end : ends) {
        expected += end <= cut ? 1 : 0;
      }
      try (Journal journal = Journal.open(part, seal)) {
        assertThat(journal.read().entries()).as("cut at %d", cut).hasSize(expected);
      }
    }
  }

  @Test
  void a_garbled_frame_takes_none_of_the_others_with_it_whatever_byte_it_is() throws Exception {
    Path file = folder.resolve("outbox.journal");
    long first;
    long second;
    try (Journal journal = Journal.open(file, seal)) {
      journal.append(List.of(entry(1, CommandState.WAITING)));
      first = journal.size();
      journal.append(List.of(entry(2, CommandState.WAITING)));
      second = journal.size();
      journal.append(List.of(entry(3, CommandState.WAITING)));
    }
    byte[] whole = Files.readAllBytes(file);
    for (long at = first; at < second; at++) {
      byte[] bad = whole.clone();
      int place = (int) at;
      bad[place] = (byte) (bad[place] ^ 0x40);
      Path part = folder.resolve("part");
      Files.write(part, bad);
      try (Journal journal = Journal.open(part, seal)) {
        Journal.Replay replay = journal.read();
        assertThat(replay.entries())
            .as("byte %d", at)
            .extracting(OutboxEntry::place)
            .containsExactly(1L, 3L);
        assertThat(replay.sound()).isFalse();
      }
    }
  }

  @Test
  void the_last_word_about_a_command_holds_and_a_rewrite_keeps_it() throws Exception {
    Path file = folder.resolve("outbox.journal");
    try (Journal journal = Journal.open(file, seal)) {
      journal.append(List.of(entry(1, CommandState.WAITING), entry(2, CommandState.WAITING)));
      journal.append(List.of(entry(1, CommandState.CONFLICT)));
      List<OutboxEntry> entries = journal.read().entries();
      assertThat(entries)
          .extracting(OutboxEntry::state)
          .containsExactly(CommandState.CONFLICT, CommandState.WAITING);
      journal.rewrite(entries);
      journal.append(List.of(entry(3, CommandState.WAITING)));
      assertThat(journal.read().entries())
          .extracting(OutboxEntry::place)
          .containsExactly(1L, 2L, 3L);
      assertThat(journal.read().sound()).isTrue();
    }
  }

  @Test
  void nothing_of_it_can_be_read_without_the_key() throws Exception {
    Path file = folder.resolve("outbox.journal");
    try (Journal journal = Journal.open(file, seal)) {
      journal.append(List.of(entry(1, CommandState.WAITING)));
    }
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("secret", "WAITING");
    byte[] other = new byte[32];
    other[0] = 1;
    try (Journal journal = Journal.open(file, new AesSeal(other))) {
      assertThatThrownBy(journal::read).isInstanceOf(CacheException.class);
    }
  }

  private static OutboxEntry entry(long place, CommandState state) {
    return new OutboxEntry(
        place,
        new UUID(1, place),
        30,
        new UUID(2, place),
        state,
        0,
        false,
        Instant.EPOCH,
        Instant.EPOCH,
        "secret".getBytes(StandardCharsets.UTF_8),
        null);
  }
}
