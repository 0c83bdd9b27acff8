package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.cache.Beyond;
import org.onescreen.desktop.cache.Buckets;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ResetReason;
import org.onescreen.model.wire.SessionReply;

/// The core alone, through every event in every state that a random walk can reach.
class SyncCoreWalkTest {
  private static final int WALKS = 300;
  private static final int STEPS = 300;
  private static final long SECOND = 1_000_000_000L;

  private final SyncCore core = new SyncCore(SyncTiming.usual(), true);
  private CoreState state = CoreState.begin();
  private SyncState cache = empty();
  private long nanos;
  private final Deque<Effect> asked = new ArrayDeque<>();

  private static SyncState empty() {
    return new SyncState(
        new UUID(1, 2), Optional.empty(), 0, false, Optional.empty(), Buckets.none(), Beyond.NONE);
  }

  @Test
  void whatever_happens_one_thing_is_done_at_a_time_and_a_good_line_leads_to_live() {
    for (long seed = 1; seed <= WALKS; seed++) {
      Random random = new Random(seed);
      begin();
      take(new SyncEvent.Start(), random);
      for (int step = 0; step < STEPS; step++) {
        nanos += random.nextInt(3) * SECOND;
        take(anything(random), random);
        assertThat(pulls()).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(1);
        assertThat(sends()).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(1);
      }
      assertThat(comesToRest(random)).as("seed %d stays in %s", seed, state).isTrue();
    }
  }

  @Test
  void a_new_beginning_that_is_asked_for_again_waits_only_where_it_is_asked_for_at_once() {
    assertThat(begunTwice(Duration.ofSeconds(2))).isInstanceOf(Stage.Resting.class);
    assertThat(begunTwice(Duration.ofSeconds(40))).isInstanceOf(Stage.Following.class);
  }

  @Test
  void a_centre_that_names_less_than_the_desk_has_is_asked_whether_it_was_put_back_to_a_backup() {
    assertThat(asksAfter(new SyncEvent.Heard(60))).isFalse();
    assertThat(asksAfter(new SyncEvent.Heard(59))).isTrue();
    assertThat(asksAfter(rows(57, 58, 0))).as("told late, of the same life").isFalse();
    assertThat(asksAfter(rows(57, 58, 1))).as("of a later life").isTrue();
  }

  @Test
  void a_cache_is_not_compared_with_what_a_centre_has_that_was_put_back_behind_it() {
    assertThat(doesAfterManifest(TestRows.cursor(60))).isInstanceOf(Effect.Compare.class);
    assertThat(doesAfterManifest(TestRows.cursor(59))).isInstanceOf(Effect.Page.class);
    assertThat(doesAfterManifest(new Cursor(TestRows.EPOCH, 60, TestRows.cursor(60).tag() + 1)))
        .as("of a later life")
        .isInstanceOf(Effect.Page.class);
  }

  @Test
  void what_is_to_be_pulled_anew_is_so_also_where_the_line_is_cut_before() {
    Random random = new Random(1);
    goLive(random);
    take(told(new SyncEvent.Heard(61)), random);
    take(told(new SyncEvent.Pushed(0, 0, true, Optional.empty())), random);
    assertThat(pull()).isInstanceOf(Effect.Page.class);
    take(
        told(
            new SyncEvent.Failed(
                SyncEvent.Asked.PAGE, new SyncFailure.What.Cut(Reason.NOT_REACHABLE))),
        random);
    nanos = SyncCore.deadline(state);
    take(new SyncEvent.Time(), random);
    take(told(good(pull())), random);
    assertThat(pull()).isInstanceOf(Effect.Reset.class);
  }

  @Test
  void a_centre_is_asked_what_it_has_settled_once_more_when_the_desk_has_its_place_in_its_feed() {
    Random random = new Random(1);
    goLive(random);
    take(told(new SyncEvent.ResetAsked(ResetReason.EPOCH)), random);
    answerSends(random);
    assertThat(pull()).as("of the place before").isInstanceOf(Effect.Reset.class);
    take(told(good(new Effect.Reset(state.line()))), random);
    assertThat(pull()).isInstanceOf(Effect.AskManifest.class);
    take(told(good(new Effect.AskManifest(state.line(), "t"))), random);
    answerSends(random);
    assertThat(sends()).as("that answer may be of a history that is gone").isZero();
    take(told(good(pull())), random);
    assertThat(asked).anyMatch(effect -> effect instanceof Effect.Send send && send.probe());
  }

  @Test
  void what_was_settled_is_asked_for_until_an_answer_is_not_about_operations() {
    Random random = new Random(1);
    goLive(random);
    take(told(new SyncEvent.ResetAsked(ResetReason.EPOCH)), random);
    take(told(good(pull())), random);
    assertThat(send().probe()).isTrue();
    take(told(new SyncEvent.Pushed(2, 2, false, Optional.empty())), random);
    assertThat(send().probe()).as("it told of the two alone").isTrue();
    take(told(new SyncEvent.Pushed(0, 0, false, Optional.empty())), random);
    assertThat(send().probe()).isFalse();
  }

  @Test
  void a_channel_s_first_word_is_followed_by_one_look_at_the_feed_s_end() {
    Random random = new Random(1);
    begin();
    take(new SyncEvent.Start(), random);
    assertThat(comesToRest(random)).isTrue();
    take(told(new SyncEvent.Heard(60)), random);
    assertThat(pull()).as("the scope may have changed before").isInstanceOf(Effect.Page.class);
    take(told(good(page())), random);
    take(told(new SyncEvent.Heard(60)), random);
    assertThat(asked).noneMatch(Effect.Page.class::isInstance);
  }

  @Test
  void a_fill_that_ends_before_the_place_of_the_desk_is_followed_by_a_look_at_the_live_feed() {
    assertThat(liveAfterFillFrom(60)).isFalse();
    assertThat(liveAfterFillFrom(59)).as("a centre that was put back to a backup").isTrue();
  }

  /// Whether a desk that stands at 60, and fills a bucket from a centre whose feed ends at `head`,
  /// asks for a page of the live feed next, and not for the same page again.
  private boolean liveAfterFillFrom(long head) {
    Random random = new Random(1);
    goLive(random);
    SyncState filling = TestRows.filling(cache, 1);
    Online online = ((Stage.Following) state.stage()).online();
    state = state.online(online.at(filling).job(new PullJob.Backfill(Set.of(1))));
    take(told(new SyncEvent.Paged(new PageReport(filling, head, true, 0, Set.of()))), random);
    return ((Effect.Page) pull()).request().live();
  }

  private Effect.Page page() {
    return new Effect.Page(
        state.line(),
        state.login().orElseThrow(),
        cache,
        new PageRequest(cache.cursor(), Set.of(), 1, Duration.ZERO, 0));
  }

  private Effect.Send send() {
    Effect next = asked.stream().filter(Effect.Send.class::isInstance).findFirst().orElseThrow();
    asked.remove(next);
    return (Effect.Send) next;
  }

  private void answerSends(Random random) {
    while (sends() > 0) {
      take(told(good(send())), random);
    }
  }

  /// What a desk that has all up to 60 does when its time to compare has come and the centre says
  /// that it stands at `there`.
  private Effect doesAfterManifest(Cursor there) {
    Random random = new Random(1);
    goLive(random);
    cache = TestRows.filled(cache, 1);
    state = state.online(((Stage.Following) state.stage()).online().at(cache));
    nanos = state.comparison().due();
    take(new SyncEvent.Time(), random);
    assertThat(pull()).isInstanceOf(Effect.AskManifest.class);
    List<BucketInfo> buckets = List.of(new BucketInfo(1, TestRows.VILLAGE, Priority.WORK, 0, 0));
    take(
        told(
            new SyncEvent.Told(
                new Manifest(TestRows.EPOCH, there.seq(), 0, Catalogue.SCHEMA, buckets, there))),
        random);
    take(told(good(pull())), random);
    return asked.getLast();
  }

  /// Does a desk that has all up to 60 ask for a page?
  private boolean asksAfter(SyncEvent.Answer told) {
    Random random = new Random(1);
    goLive(random);
    take(told(told), random);
    return asked.stream().anyMatch(Effect.Page.class::isInstance);
  }

  private static SyncEvent.Rows rows(long from, long to, int later) {
    int tag = TestRows.cursor(to).tag() + later;
    return new SyncEvent.Rows(
        new Cursor(TestRows.EPOCH, from, tag), new Cursor(TestRows.EPOCH, to, tag), 0, List.of());
  }

  /// The centre asks for a new beginning, and again before anything has come of it.
  private Stage begunTwice(Duration later) {
    Random random = new Random(1);
    goLive(random);
    take(told(new SyncEvent.ResetAsked(ResetReason.FLOOR)), random);
    take(told(good(pull())), random);
    nanos += later.toNanos();
    pull();
    take(
        told(
            new SyncEvent.Failed(
                SyncEvent.Asked.MANIFEST, new SyncFailure.What.Reset(ResetReason.FLOOR))),
        random);
    take(told(good(pull())), random);
    return state.stage();
  }

  private Effect pull() {
    Effect next = asked.stream().filter(Effect.Pull.class::isInstance).findFirst().orElseThrow();
    asked.remove(next);
    return next;
  }

  /// All up to 60 is there, and the channel tells what is new.
  private void goLive(Random random) {
    begin();
    take(new SyncEvent.Start(), random);
    assertThat(comesToRest(random)).isTrue();
    take(told(new SyncEvent.Heard(60)), random);
    assertThat(comesToRest(random)).isTrue();
  }

  private void begin() {
    state = CoreState.begin();
    cache = empty();
    nanos = SECOND;
    asked.clear();
  }

  /// From now on all goes well, and nobody presses anything but "try now".
  private boolean comesToRest(Random random) {
    take(new SyncEvent.TryNow(), random);
    for (int step = 0; step < 400; step++) {
      if (state.stage() instanceof Stage.Following(Online online)
          && online.current()
          && state.push().mode() instanceof PushState.Mode.Quiet) {
        return true;
      }
      if (asked.isEmpty()) {
        nanos = Math.max(nanos, Math.min(SyncCore.deadline(state), nanos + 100 * SECOND));
        take(new SyncEvent.Time(), random);
      } else {
        Effect next = asked.removeFirst();
        take(new SyncEvent.OnLine(line(next), good(next)), random);
      }
    }
    return false;
  }

  private void take(SyncEvent event, Random random) {
    Step step = core.step(state, event, new Now(nanos, Instant.EPOCH, random.nextDouble()));
    state = step.state();
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Pull
          || effect instanceof Effect.Push
          || effect instanceof Effect.Compare) {
        asked.add(effect);
      }
    }
    asked.removeIf(effect -> line(effect) != state.line());
  }

  private long pulls() {
    return asked.stream().filter(Effect.Pull.class::isInstance).count();
  }

  private long sends() {
    return asked.stream().filter(Effect.Push.class::isInstance).count();
  }

  private SyncEvent anything(Random random) {
    if (!asked.isEmpty() && random.nextInt(3) > 0) {
      Effect effect = asked.removeFirst();
      return new SyncEvent.OnLine(
          line(effect), random.nextInt(4) > 0 ? good(effect) : bad(effect, random));
    }
    return switch (random.nextInt(9)) {
      case 0 -> new SyncEvent.TryNow();
      case 1 -> new SyncEvent.Work();
      case 2, 3 -> new SyncEvent.Time();
      case 4 -> told(new SyncEvent.Heard(random.nextInt(50)));
      case 5 -> told(new SyncEvent.ScopeChanged());
      case 6 -> told(new SyncEvent.ResetAsked(reason(random)));
      case 7 -> told(rows(random));
      default ->
          told(
              new SyncEvent.Failed(
                  SyncEvent.Asked.CHANNEL, new SyncFailure.What.Cut(Reason.NOT_REACHABLE)));
    };
  }

  private SyncEvent told(SyncEvent.Answer answer) {
    return new SyncEvent.OnLine(state.line(), answer);
  }

  private static SyncEvent.Rows rows(Random random) {
    int from = random.nextInt(40);
    return new SyncEvent.Rows(
        TestRows.cursor(from), TestRows.cursor(from + random.nextInt(3)), 0, List.of());
  }

  private static ResetReason reason(Random random) {
    List<ResetReason> all = List.of(ResetReason.values());
    return all.get(random.nextInt(all.size()));
  }

  private SyncEvent.Answer bad(Effect effect, Random random) {
    List<SyncFailure.What> whats =
        new ArrayList<>(
            List.of(
                new SyncFailure.What.Cut(Reason.NOT_REACHABLE),
                new SyncFailure.What.Cut(Reason.NOT_A_CENTRE),
                new SyncFailure.What.LoggedOut(),
                new SyncFailure.What.Hopeless(Reason.BAD_CREDENTIALS),
                new SyncFailure.What.Rejected("out-of-scope"),
                new SyncFailure.What.Fork(),
                new SyncFailure.What.Reset(reason(random))));
    SyncFailure.What what = whats.get(random.nextInt(whats.size()));
    if (effect instanceof Effect.Push) {
      return new SyncEvent.PushFailed(what, random.nextInt(3), new UUID(0, 1));
    }
    return random.nextInt(5) == 0
        ? new SyncEvent.CacheFailed(random.nextBoolean() ? Reason.DISK_FULL : Reason.CACHE_DAMAGED)
        : new SyncEvent.Failed(SyncEvent.Asked.PAGE, what);
  }

  private SyncEvent.Answer good(Effect effect) {
    return switch (effect) {
      case Effect.Enter _ ->
          new SyncEvent.Entered(
              new Login(
                  new SessionReply("t", Instant.MAX, "n", List.of(), Instant.EPOCH),
                  new ServerClock(Instant.EPOCH, nanos)));
      case Effect.AskManifest _ ->
          new SyncEvent.Told(
              new Manifest(
                  TestRows.EPOCH, 60, 0, Catalogue.SCHEMA, List.of(), TestRows.cursor(60)));
      case Effect.Agree _ -> {
        if (cache.cursor().isEmpty()) {
          cache = new FeedStep.Live(Optional.empty(), TestRows.cursor(60)).moved(cache);
        }
        yield new SyncEvent.Stood(cache);
      }
      case Effect.Stand _, Effect.Purge _ -> new SyncEvent.Stood(cache);
      case Effect.Reset _ -> {
        cache = empty();
        yield new SyncEvent.Stood(cache);
      }
      case Effect.Page page -> {
        cache =
            new SyncState(
                cache.replica(),
                Optional.of(TestRows.cursor(60)),
                cache.generation(),
                false,
                Optional.of(Instant.EPOCH),
                cache.buckets(),
                Beyond.NONE);
        yield new SyncEvent.Paged(new PageReport(cache, 60, true, page.request().from(), Set.of()));
      }
      case Effect.Send _ -> new SyncEvent.Pushed(0, 0, false, Optional.empty());
      case Effect.Fork _ -> new SyncEvent.OutboxChanged(true);
      case Effect.Park _ -> new SyncEvent.OutboxChanged(false);
      case Effect.Compare _ -> new SyncEvent.Compared(Map.of(), true);
      default -> throw new IllegalStateException(effect.toString());
    };
  }

  private static int line(Effect effect) {
    return switch (effect) {
      case Effect.Enter e -> e.line();
      case Effect.Stand e -> e.line();
      case Effect.AskManifest e -> e.line();
      case Effect.Agree e -> e.line();
      case Effect.Reset e -> e.line();
      case Effect.Page e -> e.line();
      case Effect.Purge e -> e.line();
      case Effect.Send e -> e.line();
      case Effect.Fork e -> e.line();
      case Effect.Park e -> e.line();
      case Effect.Compare e -> e.line();
      default -> throw new IllegalStateException(effect.toString());
    };
  }
}
