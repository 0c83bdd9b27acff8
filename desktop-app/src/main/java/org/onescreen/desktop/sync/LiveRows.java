package org.onescreen.desktop.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.model.wire.FeedLine;

/// Rows that the live channel brings. They are taken where they go on from where the cache stands;
/// everything else is only a reason to pull. While a page is under way they wait: applied before
/// the page they would leave it a gap.
final class LiveRows {
  private final JobTable jobs;

  LiveRows(JobTable jobs) {
    this.jobs = jobs;
  }

  /// @param head of the centre's feed
  Step heard(CoreState s, Online before, long head, Now now) {
    Online o = before.head(head);
    if (head < before.seq() && before.idle()) {
      // Told late, or put back to a backup: a page shows which.
      return jobs.next(s.online(o.pulls()), now);
    }
    if (o.current() && !o.needs().live()) {
      // A heartbeat at our own place says that nothing was missed until now.
      return Step.to(
          s.online(o), new Effect.Fresh(s.login().orElseThrow().clock().at(now.nanos())));
    }
    return jobs.next(s.online(o), now);
  }

  Step came(CoreState s, Online o, SyncEvent.Rows stretch, Now now) {
    Online named = o.head(stretch.to().seq());
    if (!o.idle()) {
      return Step.to(s.online(named.hold(stretch)));
    }
    return apply(s, named, stretch).then(after -> jobs.next(after, now));
  }

  /// Where it does not go on from here the state stays, and a pull finds what is missing.
  private static Step apply(CoreState s, Online o, SyncEvent.Rows stretch) {
    FeedStep step = new FeedStep.Live(Optional.of(stretch.from()), stretch.to());
    Set<Integer> strangers = strangers(o, stretch.lines());
    if (!o.sameScope(stretch.scope())) {
      return Step.to(s.online(o.needs(o.needs().manifest(true))));
    }
    boolean next =
        strangers.isEmpty()
            && step.fit(o.at()) == FeedStep.Fit.NEXT
            && stretch.to().seq() >= stretch.from().seq()
            && !doubtful(o, stretch);
    return next
        ? Step.to(
            s.online(o.at(step.moved(o.at()))),
            new Effect.Apply(s.line(), stretch.from(), stretch.to(), stretch.lines()))
        : Step.to(s.online(otherHistory(o, stretch) ? o.pulls() : o.met(strangers)));
  }

  /// What we have and a later life of the centre has once more: it was put back to a backup.
  private static boolean otherHistory(Online o, SyncEvent.Rows stretch) {
    return stretch.to().seq() <= o.seq()
        && o.at().cursor().filter(c -> c.tag() < stretch.to().tag()).isPresent();
  }

  /// A page is to show whether the centre still knows what was shown before its turn.
  private static boolean doubtful(Online o, SyncEvent.Rows stretch) {
    return o.at().cursor().filter(c -> o.at().ahead().doubtful(c, stretch.to())).isPresent()
        || o.at().ahead().lostAt(stretch.to());
  }

  /// What was kept while a page was under way, as far as it goes on from there.
  static Step release(CoreState s) {
    Step step = Step.to(s);
    while (step.state().stage() instanceof Stage.Following(Online o) && !o.held().isEmpty()) {
      List<SyncEvent.Rows> left = new ArrayList<>(o.held());
      SyncEvent.Rows first = left.removeFirst();
      step =
          step.then(
              at ->
                  first.to().seq() <= o.seq()
                      ? Step.to(at.online(o.holding(left)))
                      : apply(at, o.holding(left), first));
    }
    return step;
  }

  static Step alarm(CoreState s, Online o, SyncEvent.Alarm alarm) {
    FeedLine.Put row = alarm.row();
    if (!o.at().buckets().inScope(row.bucket())) {
      return Step.to(s.online(o), new Effect.Count(FeedFault.OUTSIDE_SCOPE));
    }
    Online named = o.head(row.seq());
    FeedStep step = new FeedStep.Ahead(row.bucket(), row.seq(), alarm.tag());
    return step.fit(o.at()) == FeedStep.Fit.NEXT
        ? Step.to(
            s.online(named.at(step.moved(o.at()))),
            new Effect.ShowAlarm(s.line(), row, alarm.tag()))
        : Step.to(s.online(named));
  }

  private static Set<Integer> strangers(Online o, List<FeedLine> lines) {
    return lines.stream()
        .map(
            line ->
                switch (line) {
                  case FeedLine.Put put -> put.bucket();
                  case FeedLine.Gone gone -> gone.bucket();
                  case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ -> -1;
                })
        .filter(bucket -> bucket >= 0 && o.at().buckets().find(bucket).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
