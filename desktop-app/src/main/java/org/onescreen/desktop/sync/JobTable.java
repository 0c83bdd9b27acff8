package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.onescreen.desktop.cache.BucketState;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;

/// The jobs of a connection, one after the other: the scope first, then what was taken out of it is
/// deleted, then the live feed and the buckets that are to be filled, page by page in turn, so that
/// nothing new waits behind what is old.
///
/// | answer \ job | None | Manifest | Agree | Reset | Live | Backfill | Purge |
/// |---|---|---|---|---|---|---|---|
/// | told | | agree, or reset where the epoch is another | | | | | |
/// | stood | | | channel, next | scope, next; or rest where it is again | | | next |
/// | paged | | | | | next | next | |
/// | failed: reset | reset | reset | | | reset | reset | |
/// | failed: else | [Recovery] | [Recovery] | | | [Recovery] | [Recovery] | |
final class JobTable {
  /// A centre whose pages are never of the scope that its manifest names is not asked for ever.
  private static final int MOST_MISSES = 5;

  private final SyncTiming timing;
  private final Recovery recovery;

  JobTable(SyncTiming timing, Recovery recovery) {
    this.timing = timing;
    this.recovery = recovery;
  }

  /// Begins the next job where none is under way.
  Step next(CoreState s, Now now) {
    if (!(s.stage() instanceof Stage.Following(Online o)) || !o.idle()) {
      return Step.to(s);
    }
    if (s.anew()) {
      return reset(s, o, ResetReason.TAG, now);
    }
    if (o.channel() instanceof Channel.Broken(SyncFailure.What why)) {
      return failed(s, o, why, now);
    }
    if (o.at().lost()) {
      return reset(s, o, ResetReason.TAG, now);
    }
    String token = s.login().orElseThrow().token();
    if (o.needs().manifest()) {
      return Step.to(
          s.online(o.job(new PullJob.Manifest()).needs(o.needs().manifest(false))),
          new Effect.AskManifest(s.line(), token));
    }
    if (!o.at().buckets().in(BucketState.Phase.PURGE).isEmpty()) {
      return Step.to(s.online(o.job(new PullJob.Purge())), new Effect.Purge(s.line()));
    }
    Optional<PullPlan.Group> group = PullPlan.next(o.at().buckets());
    boolean live = o.needs().live() || o.head() > o.seq();
    if (live && (o.needs().liveNext() || group.isEmpty())) {
      return live(s, o, Duration.ZERO);
    }
    if (group.isPresent()) {
      return page(
          s,
          o.job(new PullJob.Backfill(group.get().ids())),
          new PageRequest(
              group.get().after(), group.get().ids(), o.page(), Duration.ZERO, o.agreed().scope()));
    }
    return o.channel() instanceof Channel.ByClock(long _, long at) && at <= now.nanos()
        ? live(s, o.channel(byClock(o, now)), timing.hold())
        : compare(s, o, now);
  }

  /// Where nothing else is to be done.
  private static Step compare(CoreState s, Online o, Now now) {
    if (!o.current() || o.at().sweeping() || !s.comparison().isDue(now)) {
      return Step.to(s);
    }
    if (o.at().buckets().all().isEmpty()) {
      return Step.to(s.comparison(s.comparison().done(now)));
    }
    return o.toCompare().isEmpty()
        ? Step.to(
            s.online(o.job(new PullJob.Manifest())),
            new Effect.AskManifest(s.line(), s.login().orElseThrow().token()))
        : Step.to(
            s.online(o.toCompare(List.of())).comparison(s.comparison().run()),
            new Effect.Compare(s.line(), o.toCompare()));
  }

  /// Where a centre does not hold its answers back it is not asked again before this.
  private Channel byClock(Online o, Now now) {
    long until = ((Channel.ByClock) o.channel()).until();
    return new Channel.ByClock(until, now.nanos() + timing.poll().toNanos());
  }

  private static Step live(CoreState s, Online o, Duration hold) {
    return page(
        s,
        o.job(new PullJob.Live(o.at().ahead().newest(), o.head())),
        new PageRequest(o.at().cursor(), Set.of(), o.page(), hold, o.agreed().scope()));
  }

  private static Step page(CoreState s, Online o, PageRequest request) {
    return Step.to(
        s.online(o), new Effect.Page(s.line(), s.login().orElseThrow(), o.at(), request));
  }

  Step told(CoreState s, Online o, Manifest manifest, Now now) {
    boolean another =
        o.at().cursor().map(Cursor::epoch).filter(e -> !e.equals(manifest.epoch())).isPresent();
    if (manifest.schema() != Catalogue.SCHEMA) {
      return reset(s, o, ResetReason.SCHEMA, now);
    }
    if (another) {
      return reset(s, o, ResetReason.EPOCH, now);
    }
    long expected =
        manifest.buckets().stream()
            .filter(
                b ->
                    o.at().filling()
                        || o.at()
                            .buckets()
                            .find(b.id())
                            .filter(known -> known.phase() == BucketState.Phase.LIVE)
                            .isEmpty())
            .mapToLong(BucketInfo::rows)
            .sum();
    Online agreeing =
        o.job(new PullJob.Agree())
            .toCompare(s.comparison().isDue(now) ? manifest.buckets() : List.of())
            .head(manifest.head())
            .expecting(expected)
            .agreed(new Online.Agreed(manifest.scope(), o.agreed().misses()));
    CoreState agreed = isBehind(manifest, o) ? behind(s, agreeing, now) : s.online(agreeing);
    return Step.to(agreed, new Effect.Agree(s.line(), manifest));
  }

  private static boolean isBehind(Manifest manifest, Online o) {
    Cursor there = manifest.cursor();
    return there != null && o.at().cursor().filter(there::isBehind).isPresent();
  }

  /// A centre that was put back to a backup: the next page says so. By what it has in its buckets
  /// the cache would look spoilt.
  private CoreState behind(CoreState s, Online o, Now now) {
    return s.online(o.pulls().toCompare(List.of()))
        .comparison(
            s.comparison().isDue(now)
                ? s.comparison().putOff(timing.compare(), now)
                : s.comparison());
  }

  Step stood(CoreState s, Online o, SyncState at, Now now) {
    Online there = o.at(at).job(new PullJob.None());
    return switch (o.job()) {
      case PullJob.Agree _ -> {
        CoreState agreed = firstPlace(s, o).online(unfilled(there));
        yield o.channel() instanceof Channel.Closed
            ? openChannel(agreed, now).then(after -> next(after, now))
            : next(agreed, now);
      }
      case PullJob.Reset(ResetReason _, boolean again) ->
          again
              ? recovery.renegotiate(s.anew(false).online(there), Reason.SERVER_ERROR, now)
              : next(s.anew(false).online(Online.begin(at, o.page())), now);
      case PullJob.Purge _ -> next(s.online(there), now);
      case PullJob.None _, PullJob.Manifest _, PullJob.Live _, PullJob.Backfill _ -> Step.to(s);
    };
  }

  /// From its first place in the feed on a desk notices when the centre is put back. What was
  /// settled before that may have been by a centre that has lost it since: it is asked once more.
  private static CoreState firstPlace(CoreState s, Online o) {
    return o.at().cursor().isEmpty() ? s.push(s.push().probing()) : s;
  }

  /// Where what was left to fill is no longer in the scope, nothing but a look at the live feed's
  /// end completes what is there.
  private static Online unfilled(Online o) {
    boolean left = o.at().buckets().filled() && !o.needs().complete();
    return left ? o.pulls() : o;
  }

  Step openChannel(CoreState s, Now now) {
    if (!(s.stage() instanceof Stage.Following(Online o))) {
      return Step.to(s);
    }
    return Step.to(
        s.online(o.channel(new Channel.Opening(now.nanos() + timing.firstHeartbeat().toNanos()))),
        new Effect.OpenChannel(s.line(), s.login().orElseThrow().token(), o.at().cursor()));
  }

  /// True where the page shows that what came before its turn is of a history that the centre has
  /// lost: it was restored to a place before that, but after this desk's cursor, which alone would
  /// still hold.
  static boolean lost(Online o, PageReport report) {
    if (!(o.job() instanceof PullJob.Live(long ahead, long _)) || o.at().ahead().isEmpty()) {
      return false;
    }
    Optional<Cursor> before = o.at().cursor();
    Optional<Cursor> after = report.at().cursor();
    return before.isPresent()
        && after.isPresent()
        && (o.at().ahead().doubtful(before.get(), after.get())
            || stillAhead(o.at(), report.at()).lost()
            || (report.upToDate() && after.get().seq() < ahead));
  }

  /// The page is there; the next job is not begun yet.
  CoreState paged(CoreState s, Online o, PageReport report) {
    boolean live = o.job() instanceof PullJob.Live;
    boolean filled = report.at().buckets().filled();
    boolean justFilled = filled && !o.at().buckets().filled();
    Online.Needs needs =
        new Online.Needs(
            o.needs().manifest(),
            live ? !report.upToDate() : o.needs().live() || justFilled || endsBefore(o, report),
            !live,
            (o.needs().complete() && !justFilled) || (live && report.upToDate() && filled));
    Online after =
        o.at(stillAhead(o.at(), report.at()))
            .headAfter(report)
            .job(new PullJob.None())
            .needs(needs)
            .page(PullPlan.resize(timing, o.page(), report.tookNanos()))
            .agreed(new Online.Agreed(o.agreed().scope(), 0))
            .met(report.strangers());
    boolean gained = live && report.upToDate() && filled;
    return s.online(unheld(after)).troubles(s.troubles().eased(gained));
  }

  /// True where a centre has nothing more and yet less than the desk: it was put back to a backup,
  /// and what is filled from it never comes to where the desk is. A page of the live feed says so.
  private static boolean endsBefore(Online o, PageReport report) {
    return report.upToDate() && report.head() < o.seq();
  }

  /// What was shown before its turn while the page was under way is not forgotten.
  private static SyncState stillAhead(SyncState before, SyncState now) {
    return now.ahead(now.cursor().map(before.ahead()::after).orElse(before.ahead()));
  }

  private static Online unheld(Online o) {
    List<SyncEvent.Rows> still = o.held().stream().filter(r -> r.to().seq() > o.seq()).toList();
    return o.holding(still);
  }

  /// The cursor does not hold: all is pulled anew, while the screens keep what they have. A centre
  /// that asks for it again at once is left alone for a while; one that was restored again later is
  /// not the same trouble.
  Step reset(CoreState s, Online o, ResetReason reason, Now now) {
    if (reason == ResetReason.SCHEMA) {
      return recovery.offline(s.login(Optional.empty()), Reason.VERSION, now);
    }
    OptionalLong last = s.troubles().begun();
    boolean again =
        last.isPresent() && now.nanos() - last.getAsLong() < timing.renegotiate().toNanos();
    return Step.to(
        s.online(o.job(new PullJob.Reset(reason, again)).channel(new Channel.Closed()))
            .troubles(s.troubles().begun(now.nanos()))
            .push(s.push().probing()),
        new Effect.CloseChannel(),
        new Effect.Reset(s.line()));
  }

  /// The scope has changed since it was agreed on: it is asked for again.
  private static Online missed(Online o) {
    return o.job(new PullJob.None())
        .needs(o.needs().manifest(true))
        .agreed(new Online.Agreed(o.agreed().scope(), o.agreed().misses() + 1));
  }

  Step failed(CoreState s, Online o, SyncFailure.What what, Now now) {
    return switch (what) {
      case SyncFailure.What.Cut(Reason reason) -> recovery.offline(s, reason, now);
      case SyncFailure.What.Hopeless(Reason reason) -> recovery.refused(s, reason);
      case SyncFailure.What.LoggedOut _ -> recovery.loggedOut(s, now);
      case SyncFailure.What.Reset(ResetReason reason) -> reset(s, o, reason, now);
      case SyncFailure.What.Rejected(String code)
          when code.equals(Problem.OUT_OF_SCOPE) && o.agreed().misses() < MOST_MISSES ->
          next(s.online(missed(o)), now);
      case SyncFailure.What.Rejected _, SyncFailure.What.Fork _ ->
          recovery.offline(s, Reason.SERVER_ERROR, now);
    };
  }
}
