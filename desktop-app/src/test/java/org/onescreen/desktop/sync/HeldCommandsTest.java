package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.SweepCommands;
import org.onescreen.model.mediation.SweepEntry;
import org.onescreen.model.region.DivisionCode;

/// What can still be taken back, on a desk whose line stands.
@Timeout(60)
class HeldCommandsTest extends SyncRoom {
  private static final DivisionCode COUNTY = new DivisionCode("990000000000");
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void what_is_taken_back_in_time_never_reaches_the_centre_and_what_comes_after_does() {
    try (Desk desk = connected()) {
      UUID taken = kept(give(1, HOUR));
      assertThat(door().withdraw(taken).join()).isTrue();
      UUID stays = kept(give(2, Duration.ZERO));
      desk.until(() -> sent().contains(stays));
      assertThat(sent()).containsExactly(stays);
    }
  }

  @Test
  void what_is_not_taken_back_goes_by_itself_and_nothing_overtakes_it() {
    try (Desk desk = connected()) {
      UUID first = kept(give(1, Duration.ofMillis(20)));
      desk.until(() -> sent().contains(first));
      UUID second = kept(give(2, HOUR));
      UUID third = kept(give(3, Duration.ZERO));
      desk.until(() -> sent().contains(third));
      assertThat(sent()).containsExactly(first, second, third);
      assertThat(door().withdraw(second).join()).as("too late").isFalse();
    }
  }

  private Desk connected() {
    Desk desk = new Desk(cache, Optional.of(cache.outbox()), centre.address(), new OkHttpClient());
    desk.awaitLive();
    return desk;
  }

  private CommandDoor door() {
    Actor director = new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(COUNTY));
    return cache.door(() -> Optional.of(director));
  }

  private Given give(long number, Duration hold) {
    LocalDate day = LocalDate.of(2026, 11, 22);
    SweepEntry sweep = new SweepEntry(TestRows.VILLAGE, "入户排查", day, day);
    return door().giveHeld(SweepCommands.OPEN, new UUID(0, number), sweep, hold).join();
  }

  private static UUID kept(Given given) {
    assertThat(given).isInstanceOf(Given.Kept.class);
    return ((Given.Kept) given).operation();
  }

  private List<UUID> sent() {
    return centre.pushes.stream()
        .flatMap(push -> push.operations().stream())
        .map(Operation::id)
        .distinct()
        .toList();
  }
}
