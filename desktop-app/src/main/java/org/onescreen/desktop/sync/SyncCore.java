package org.onescreen.desktop.sync;

import java.util.Optional;
import org.onescreen.model.wire.ResetReason;

/// The sync as a pure function: what it was and what happened give what it is and what is to be
/// done. It knows neither threads nor network nor disk; [SyncControl] does what it says.
///
/// | | Idle | Entering | Standing | Following | Resting | Refused | Ended |
/// |---|---|---|---|---|---|---|---|
/// | start | enter | | | | | | |
/// | try now | | | | pull | resume | resume | |
/// | stop | end | end | end | end | end | end | |
/// | time | | | | watch the channel, push | resume | | |
/// | work | note it | note it | note it | push | note it | note it | |
/// | entered | | stand | | | | | |
/// | stood | | | follow | [FollowTable] | | | |
/// | failed | | [Recovery] | [Recovery] | [FollowTable] | | | |
/// | cache failed | | [Recovery] | [Recovery] | [Recovery] | | | |
/// | all else | | | | [FollowTable], [PushTable] | | | |
///
/// An answer to a question of an earlier connection is passed over, and so is every empty field.
final class SyncCore {
  private final SyncTiming timing;
  private final Recovery recovery;
  private final PushTable push;
  private final FollowTable follow;

  /// @param outbox false where this desk sends nothing
  SyncCore(SyncTiming timing, boolean outbox) {
    this.timing = timing;
    this.recovery = new Recovery(timing);
    this.push = new PushTable(timing, outbox);
    this.follow = new FollowTable(timing, recovery, push);
  }

  Step step(CoreState s, SyncEvent event, Now now) {
    return switch (event) {
      case SyncEvent.Start _ -> s.stage() instanceof Stage.Idle ? Recovery.resume(s) : Step.to(s);
      case SyncEvent.Stop _ -> Step.to(s.newLine().stage(new Stage.Ended()), new Effect.HangUp());
      case SyncEvent.TryNow _ -> tryNow(s, now);
      case SyncEvent.Time _ -> time(s, now);
      case SyncEvent.Work _ -> push.next(s.push(s.push().due(true)), now);
      case SyncEvent.OnLine(int line, SyncEvent.Answer answer) ->
          line == s.line() ? answer(s, answer, now) : Step.to(s);
    };
  }

  /// When a [SyncEvent.Time] is wanted, by [Now#nanos()].
  static long deadline(CoreState s) {
    return switch (s.stage()) {
      case Stage.Resting resting -> resting.until();
      case Stage.Following(Online online) ->
          Math.min(
              Math.min(online.channel().deadline(online.idle()), s.push().deadline()),
              FollowTable.comparesAt(s, online));
      case Stage.Idle _, Stage.Entering _, Stage.Standing _, Stage.Refused _, Stage.Ended _ ->
          Long.MAX_VALUE;
    };
  }

  private Step tryNow(CoreState s, Now now) {
    return switch (s.stage()) {
      case Stage.Resting _, Stage.Refused _ -> Recovery.resume(s);
      case Stage.Following(Online online) -> follow.next(s.online(online.pulls()), now);
      case Stage.Idle _, Stage.Entering _, Stage.Standing _, Stage.Ended _ -> Step.to(s);
    };
  }

  private Step time(CoreState s, Now now) {
    return switch (s.stage()) {
      case Stage.Resting resting ->
          resting.until() <= now.nanos() ? Recovery.resume(s) : Step.to(s);
      case Stage.Following(Online online) ->
          follow.time(s, online, now).then(after -> push.next(after, now));
      case Stage.Idle _, Stage.Entering _, Stage.Standing _, Stage.Refused _, Stage.Ended _ ->
          Step.to(s);
    };
  }

  private Step answer(CoreState s, SyncEvent.Answer answer, Now now) {
    return switch (s.stage()) {
      case Stage.Entering _ -> entering(s, answer, now);
      case Stage.Standing _ -> standing(s, answer, now);
      case Stage.Following(Online online) -> follow.answer(s, online, answer, now);
      case Stage.Idle _, Stage.Resting _, Stage.Refused _, Stage.Ended _ -> Step.to(s);
    };
  }

  private Step entering(CoreState s, SyncEvent.Answer answer, Now now) {
    return switch (answer) {
      case SyncEvent.Entered(Login login) ->
          Step.to(
              s.login(Optional.of(login)).stage(new Stage.Standing()), new Effect.Stand(s.line()));
      case SyncEvent.Failed(SyncEvent.Asked _, SyncFailure.What what) -> failed(s, what, now);
      case SyncEvent.CacheFailed(Reason reason) -> recovery.cacheFailed(s, reason, now);
      default -> Step.to(s);
    };
  }

  private Step standing(CoreState s, SyncEvent.Answer answer, Now now) {
    return switch (answer) {
      case SyncEvent.Stood stood ->
          follow
              .next(
                  s.comparison(s.comparison().connected(timing.compare(), now))
                      .online(Online.begin(stood.at(), SyncTiming.FIRST_PAGE)),
                  now)
              .then(after -> push.next(after, now));
      case SyncEvent.Failed(SyncEvent.Asked _, SyncFailure.What what) -> failed(s, what, now);
      case SyncEvent.CacheFailed(Reason reason) -> recovery.cacheFailed(s, reason, now);
      default -> Step.to(s);
    };
  }

  private Step failed(CoreState s, SyncFailure.What what, Now now) {
    return switch (what) {
      case SyncFailure.What.Cut(Reason reason) -> recovery.offline(s, reason, now);
      case SyncFailure.What.Hopeless(Reason reason) -> recovery.refused(s, reason);
      case SyncFailure.What.LoggedOut _ -> recovery.loggedOut(s, now);
      case SyncFailure.What.Reset(ResetReason reason) ->
          recovery.offline(
              s, reason == ResetReason.SCHEMA ? Reason.VERSION : Reason.SERVER_ERROR, now);
      case SyncFailure.What.Rejected _, SyncFailure.What.Fork _ ->
          recovery.offline(s, Reason.SERVER_ERROR, now);
    };
  }

  /// What a state says to a person.
  static Shown shown(CoreState s) {
    return switch (s.stage()) {
      case Stage.Idle _, Stage.Entering _ -> new Shown.Connecting();
      case Stage.Standing _, Stage.Ended _ -> new Shown.Same();
      case Stage.Following(Online online) -> FollowTable.shown(online);
      case Stage.Resting resting ->
          new Shown.Offline(resting.reason(), resting.since(), resting.nextAttempt());
      case Stage.Refused(Reason reason) -> new Shown.Refused(reason);
    };
  }
}
