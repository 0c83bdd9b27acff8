package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The way of the outbox to the centre, beside whatever is pulled. Nothing that waits is ever given
/// up: a cut line or a failing centre is tried again for ever; a request that is refused as a whole
/// is halved until the operation that is meant stands alone, and that one is parked in the end.
///
/// | | Quiet | Busy | Resting |
/// |---|---|---|---|
/// | work | send | note it | note it |
/// | pushed | | send on, or quiet | |
/// | refused whole | | half; alone: rest, park after [#MOST_ALONE] | |
/// | cut | | rest | |
/// | fork | | new replica id, new login | |
/// | time | | | send |
final class PushTable {
  static final int MOST_ALONE = 8;

  /// One bad operation must not keep all others for long: it is tried again soon.
  private static final int QUICK = 2;

  private final SyncTiming timing;
  private final boolean outbox;

  /// @param outbox false where this desk sends nothing
  PushTable(SyncTiming timing, boolean outbox) {
    this.timing = timing;
    this.outbox = outbox;
  }

  /// Sends where something is to be sent, a session stands, and nothing is on its way.
  Step next(CoreState s, Now now) {
    boolean may =
        outbox
            && s.stage() instanceof Stage.Following
            && s.login().isPresent()
            && switch (s.push().mode()) {
              case PushState.Mode.Quiet _ -> true;
              case PushState.Mode.Busy _ -> false;
              case PushState.Mode.Resting(long until) -> until <= now.nanos();
            };
    if (!may || !(s.push().due() || s.push().probe())) {
      return Step.to(s);
    }
    String token = s.login().orElseThrow().token();
    return Step.to(
        s.push(s.push().busy()),
        new Effect.Send(s.line(), token, s.push().most(), s.push().probe()));
  }

  Step pushed(CoreState s, SyncEvent.Pushed answer, Now now) {
    if (answer.sent() > 0 && answer.settled() == 0) {
      // It was taken, and nothing came of it: not to be asked again at once.
      return rest(s, now);
    }
    return next(s.push(s.push().answered(answer.sent() > 0)), now);
  }

  Step refused(CoreState s, int sent, @Nullable UUID first, String code, Now now) {
    if (first == null) {
      return next(s.push(s.push().probed()), now);
    }
    if (sent > 1) {
      return next(s.push(s.push().halved(sent)), now);
    }
    PushState alone = s.push().refusedAlone();
    return alone.alone() < MOST_ALONE
        ? rest(s.push(alone), Math.min(alone.alone(), QUICK), now)
        : Step.to(s.push(alone.busy()), new Effect.Park(s.line(), first, code));
  }

  Step rest(CoreState s, Now now) {
    return rest(s, s.push().failures() + 1, now);
  }

  private Step rest(CoreState s, int failures, Now now) {
    Duration wait = Backoff.wait(timing, failures, now.chance());
    return Step.to(s.push(s.push().resting(now.nanos() + wait.toNanos())));
  }

  Step fork(CoreState s) {
    return Step.to(s.push(s.push().busy()), new Effect.Fork(s.line()));
  }

  /// Something was parked: what comes after it goes on.
  Step parked(CoreState s, Now now) {
    return next(s.push(s.push().answered(true)), now);
  }
}
