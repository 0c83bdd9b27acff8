package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.cache.Beyond;
import org.onescreen.desktop.cache.Buckets;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.access.Role;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.SessionReply;

/// A desk knows more than its cursor says: what answers told, what was shown before its turn, and
/// that what is missing from a page stands further on. Where the centre is restored in between, all
/// of that is of a history that is lost. Each of these was found by a seed of the simulation.
class OtherHistoryTest {
  private static final int OLD = 7;
  private static final int NEW = 8;
  private static final Now NOW = new Now(1, Instant.EPOCH, 0.5);

  private final SyncCore core = new SyncCore(SyncTiming.usual(), true);

  private static Cursor place(long seq, int tag) {
    return new Cursor(new UUID(1, 1), seq, tag);
  }

  private static SyncState at(Cursor cursor, Beyond beyond) {
    return new SyncState(
        new UUID(2, 2),
        Optional.of(cursor),
        1,
        false,
        Optional.of(Instant.EPOCH),
        Buckets.none(),
        beyond);
  }

  private static SyncState moved(SyncState from, Cursor to) {
    return new FeedStep.Live(from.cursor(), to).moved(from);
  }

  @Test
  void what_an_answer_told_is_lost_where_the_cursor_passes_its_place_in_another_stretch() {
    SyncState told = at(place(5, OLD), Beyond.NONE).answered(place(9, OLD));
    assertThat(moved(told, place(8, OLD)).ahead()).isEqualTo(told.ahead());
    assertThat(moved(told, place(12, NEW)).lost()).isTrue();
    assertThat(moved(told, place(12, OLD)).ahead()).isEqualTo(Beyond.NONE);
  }

  @Test
  void a_later_answer_of_the_new_history_does_not_cover_an_earlier_one_of_the_old() {
    SyncState told =
        at(place(5, OLD), Beyond.NONE).answered(place(9, OLD)).answered(place(20, NEW));
    assertThat(moved(told, place(25, NEW)).lost()).isTrue();
  }

  @Test
  void an_answer_of_where_the_cursor_stands_already_changes_nothing() {
    SyncState there = at(place(5, OLD), Beyond.NONE);
    assertThat(there.answered(place(5, OLD))).isEqualTo(there);
  }

  @Test
  void a_desk_that_was_mid_way_relies_on_how_far_the_feed_went_when_its_page_was_read() {
    SyncState before = at(place(5, OLD), Beyond.NONE);
    SyncState midWay =
        new FeedStep.Live(before.cursor(), place(6, OLD), Beyond.of(30, OLD)).moved(before);
    assertThat(midWay.ahead().newest()).isEqualTo(30);
    assertThat(moved(midWay, place(31, NEW)).lost()).isTrue();
    assertThat(moved(midWay, place(31, OLD)).lost()).isFalse();
  }

  @Test
  void the_same_number_in_another_stretch_is_another_place() {
    FeedStep step = new FeedStep.Live(Optional.of(place(5, NEW)), place(6, NEW));
    assertThat(step.fit(at(place(5, OLD), Beyond.NONE))).isEqualTo(FeedStep.Fit.GAP);
    assertThat(step.fit(at(place(5, NEW), Beyond.NONE))).isEqualTo(FeedStep.Fit.NEXT);
  }

  @Test
  void a_desk_that_finds_its_history_lost_begins_anew_also_after_a_crash() {
    SyncState lost = at(place(12, NEW), Beyond.of(9, OLD));
    Step stood = after(online(lost).job(new PullJob.Agree()), new SyncEvent.Stood(lost));
    assertThat(stood.effects()).hasAtLeastOneElementOfType(Effect.Reset.class);
  }

  @Test
  void an_answer_of_another_stretch_is_found_lost_when_the_page_comes() {
    Online asking = online(at(place(5, OLD), Beyond.NONE)).job(new PullJob.Live(0, 0));
    Step told = after(asking, new SyncEvent.Pushed(1, 1, false, Optional.of(place(9, OLD))));
    PageReport page = new PageReport(at(place(12, NEW), Beyond.NONE), 12, true, 1, Set.of());
    Step paged =
        core.step(
            told.state(),
            new SyncEvent.OnLine(told.state().line(), new SyncEvent.Paged(page)),
            NOW);
    assertThat(paged.effects()).hasAtLeastOneElementOfType(Effect.Reset.class);
  }

  /// It pulled again and again, for ever: the head that it had been told was never to come.
  @Test
  void a_head_of_a_lost_history_is_not_waited_for() {
    SyncState there = at(place(10, OLD), Beyond.NONE);
    Online asking = online(there).head(14).job(new PullJob.Live(0, 14));
    Step paged = after(asking, new SyncEvent.Paged(new PageReport(there, 10, true, 1, Set.of())));
    assertThat(paged.effects()).doesNotHaveAnyElementsOfTypes(Effect.Page.class);
  }

  @Test
  void a_head_that_was_named_while_the_page_was_under_way_is_pulled() {
    SyncState there = at(place(10, OLD), Beyond.NONE);
    Online asking = online(there).head(14).job(new PullJob.Live(0, 11));
    Step paged = after(asking, new SyncEvent.Paged(new PageReport(there, 10, true, 1, Set.of())));
    assertThat(paged.effects()).hasAtLeastOneElementOfType(Effect.Page.class);
  }

  @Test
  void a_restart_of_the_centre_alone_loses_nothing() {
    SyncState told = at(place(5, OLD), Beyond.NONE).answered(place(9, OLD));
    SyncState end = moved(told, place(11, OLD));
    SyncState next = moved(end, place(14, NEW));
    assertThat(end.lost() || next.lost()).isFalse();
    assertThat(next.answered(place(20, NEW)).lost()).isFalse();
  }

  private static Online online(SyncState at) {
    Online begun = Online.begin(at, SyncTiming.FIRST_PAGE);
    return begun.needs(new Online.Needs(false, false, false, true));
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
            .online(online.channel(new Channel.Open(1_000)));
    return core.step(state, new SyncEvent.OnLine(state.line(), answer), NOW);
  }
}
