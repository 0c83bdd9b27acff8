package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.cache.Beyond;
import org.onescreen.desktop.cache.Buckets;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.access.Role;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.SessionReply;

/// What the core makes of a centre whose answer to the outbox shows that it was restored. Records
/// that came in answers may be of the history that it has lost, and no cursor shows that.
class RestoredCentreTest {
  private static final Now NOW = new Now(1, Instant.EPOCH, 0.5);
  private static final SyncEvent.Pushed RESTORED =
      new SyncEvent.Pushed(0, 0, true, Optional.empty());

  private final SyncCore core = new SyncCore(SyncTiming.usual(), true);

  @Test
  void a_desk_begins_anew_where_nothing_is_under_way() {
    assertThat(after(online(false), RESTORED).effects())
        .hasAtLeastOneElementOfType(Effect.Reset.class);
  }

  @Test
  void a_page_that_is_under_way_is_awaited_first() {
    Online busy = online(false).job(new PullJob.Live(0, 0));
    Step told = after(busy, RESTORED);
    assertThat(told.effects()).doesNotHaveAnyElementsOfTypes(Effect.Reset.class);
    PageReport page = new PageReport(busy.at(), 5, true, 1, Set.of());
    Step paged =
        core.step(
            told.state(),
            new SyncEvent.OnLine(told.state().line(), new SyncEvent.Paged(page)),
            NOW);
    assertThat(paged.effects()).hasAtLeastOneElementOfType(Effect.Reset.class);
  }

  @Test
  void a_desk_that_has_begun_anew_already_goes_on() {
    assertThat(after(online(true), RESTORED).effects())
        .doesNotHaveAnyElementsOfTypes(Effect.Reset.class);
  }

  private Step after(Online online, SyncEvent.Answer answer) {
    SessionReply session =
        new SessionReply(
            "t",
            Instant.MAX,
            "王值班",
            List.of(),
            NOW.wall(),
            new UUID(9, 9),
            Role.DIRECTOR,
            null,
            null,
            0);
    CoreState state =
        CoreState.begin()
            .login(Optional.of(new Login(session, new ServerClock(NOW.wall(), 0))))
            .online(online);
    return core.step(state, new SyncEvent.OnLine(state.line(), answer), NOW);
  }

  private static Online online(boolean sweeping) {
    Cursor cursor = new Cursor(new UUID(1, 1), 5, 7);
    SyncState at =
        new SyncState(
            new UUID(2, 2),
            Optional.of(cursor),
            1,
            sweeping,
            Optional.of(Instant.EPOCH.plus(Duration.ofDays(1))),
            Buckets.none(),
            Beyond.NONE);
    return Online.begin(at, SyncTiming.FIRST_PAGE);
  }
}
