package org.onescreen.desktop.sync;

import java.util.Optional;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.ResetReason;

/// A connection at work: one job after the other brings the scope, the live feed and the buckets
/// that are still to be filled, while the live channel tells what happens and the outbox is sent.
///
/// | | no job | a job under way |
/// |---|---|---|
/// | first word of the channel | pull once | after the job |
/// | hint | pull, where it names something new | note it |
/// | rows | apply, where they go on from here; else pull | keep until the page is there |
/// | alarm | show at once | show at once |
/// | scope changed | ask for the scope | after the job |
/// | reset asked | begin anew | after the job, where it is asked again |
/// | answered by a centre that was restored | begin anew | after the job, whatever comes of it |
/// | compared, and apart | begin anew | after the job, whatever comes of it |
/// | channel ends | [Recovery] | after the job |
/// | channel silent | [Recovery] | [Recovery] |
/// | no first word | by the clock | by the clock |
/// | answer of the job | | [JobTable] |
final class FollowTable {
  private final SyncTiming timing;
  private final Recovery recovery;
  private final PushTable push;
  private final JobTable jobs;
  private final LiveRows rows;

  FollowTable(SyncTiming timing, Recovery recovery, PushTable push) {
    this.timing = timing;
    this.recovery = recovery;
    this.push = push;
    this.jobs = new JobTable(timing, recovery);
    this.rows = new LiveRows(jobs);
  }

  Step next(CoreState s, Now now) {
    return jobs.next(s, now);
  }

  Step answer(CoreState s, Online o, SyncEvent.Answer answer, Now now) {
    return switch (answer) {
      case SyncEvent.Entered _ -> Step.to(s);
      case SyncEvent.Stood(var at) ->
          jobs.stood(s, o, at, now).then(after -> push.next(after, now));
      case SyncEvent.Told(var manifest) -> jobs.told(s, o, manifest, now);
      case SyncEvent.Paged(PageReport report) when JobTable.lost(o, report) ->
          jobs.reset(s, o, ResetReason.TAG, now);
      case SyncEvent.Paged(PageReport report) ->
          Step.to(jobs.paged(s, o, report))
              .then(LiveRows::release)
              .then(after -> jobs.next(after, now));
      case SyncEvent.Failed(SyncEvent.Asked asked, SyncFailure.What what) ->
          failed(s, o, asked, what, now);
      case SyncEvent.CacheFailed(Reason reason) -> recovery.cacheFailed(s, reason, now);
      case SyncEvent.Heard(long head) -> rows.heard(s, heard(o, now), head, now);
      case SyncEvent.Rows stretch -> rows.came(s, heard(o, now), stretch, now);
      case SyncEvent.Alarm alarm -> LiveRows.alarm(s, heard(o, now), alarm);
      case SyncEvent.ScopeChanged _ ->
          jobs.next(s.online(heard(o, now).needs(o.needs().manifest(true))), now);
      case SyncEvent.ResetAsked(ResetReason reason) ->
          o.idle() ? jobs.reset(s, o, reason, now) : Step.to(s.online(o.pulls()));
      case SyncEvent.Pushed pushed ->
          push.pushed(
                  s.online(pushed.at().map(at -> o.at(o.at().answered(at))).orElse(o)), pushed, now)
              .then(after -> pushed.restored() ? anew(after, now) : Step.to(after));
      case SyncEvent.PushFailed(var what, int sent, var first) ->
          switch (what) {
            case SyncFailure.What.Cut _, SyncFailure.What.Hopeless _, SyncFailure.What.Reset _ ->
                push.rest(s, now);
            case SyncFailure.What.LoggedOut _ -> recovery.loggedOut(s, now);
            case SyncFailure.What.Rejected(String code) -> push.refused(s, sent, first, code, now);
            case SyncFailure.What.Fork _ -> push.fork(s);
          };
      case SyncEvent.Compared found -> compared(s, o, found, now);
      case SyncEvent.OutboxChanged(boolean newReplica) ->
          // A session belongs to one replica id.
          newReplica ? relogin(s) : push.parked(s, now);
    };
  }

  /// A cache that is not the centre's is pulled anew.
  private Step compared(CoreState s, Online o, SyncEvent.Compared found, Now now) {
    Optional<Cursor> there = o.at().cursor();
    if (!s.comparison().confirms(there, found.apart())) {
      return Step.to(s.comparison(s.comparison().looked(found, there, timing.compare(), now)));
    }
    return anew(s.comparison(s.comparison().done(now)), now)
        .then(after -> Step.to(after, new Effect.Count(FeedFault.CACHE_DIFFERS)));
  }

  /// When the cache is to be compared with the centre; [Long#MAX_VALUE] as long as there is
  /// something else to do.
  static long comparesAt(CoreState s, Online o) {
    boolean free =
        switch (o.channel()) {
          case Channel.Opening _, Channel.Open _, Channel.ByClock _ -> o.current();
          case Channel.Closed _, Channel.Broken _ -> false;
        };
    return free && !s.comparison().running() ? s.comparison().due() : Long.MAX_VALUE;
  }

  /// Records that came in answers may be of a history that the centre has lost: nothing in the feed
  /// speaks of these, and only a new beginning finds them.
  private Step anew(CoreState s, Now now) {
    if (!(s.stage() instanceof Stage.Following(Online o)) || o.at().sweeping()) {
      return Step.to(s);
    }
    return jobs.next(s.anew(true), now);
  }

  private static Step relogin(CoreState s) {
    return Step.to(s.login(Optional.empty()), new Effect.HangUp()).then(Recovery::resume);
  }

  private Step failed(
      CoreState s, Online o, SyncEvent.Asked asked, SyncFailure.What what, Now now) {
    if (asked == SyncEvent.Asked.CHANNEL && !o.idle()) {
      return Step.to(s.online(o.channel(new Channel.Broken(what))));
    }
    return jobs.failed(s, o, what, now);
  }

  private Online heard(Online o, Now now) {
    Channel.Open open = new Channel.Open(now.nanos() + timing.silence().toNanos());
    return switch (o.channel()) {
      // What changed between the scope that was agreed on and this channel it does not tell.
      case Channel.Opening _ -> o.channel(open).pulls();
      case Channel.Open _ -> o.channel(open);
      case Channel.Closed _, Channel.ByClock _, Channel.Broken _ -> o;
    };
  }

  Step time(CoreState s, Online o, Now now) {
    return switch (o.channel()) {
      case Channel.Closed _, Channel.Broken _ -> Step.to(s);
      case Channel.Opening(long until) ->
          until > now.nanos()
              ? jobs.next(s, now)
              : Step.to(
                      s.online(
                          o.channel(
                              new Channel.ByClock(
                                  now.nanos() + timing.pollFor().toNanos(), now.nanos()))),
                      new Effect.CloseChannel())
                  .then(after -> jobs.next(after, now));
      case Channel.Open(long until) ->
          until > now.nanos() ? jobs.next(s, now) : recovery.offline(s, Reason.NOT_REACHABLE, now);
      case Channel.ByClock(long until, long _) ->
          until > now.nanos()
              ? jobs.next(s, now)
              : jobs.openChannel(s.online(o.needs(o.needs().manifest(true))), now)
                  .then(after -> jobs.next(after, now));
    };
  }

  static Shown shown(Online o) {
    if (!o.at().buckets().filled() || o.at().filling()) {
      return o.expected() > 0 ? new Shown.Filling(o.expected()) : new Shown.Same();
    }
    return o.needs().complete() ? new Shown.Live() : new Shown.Same();
  }
}
