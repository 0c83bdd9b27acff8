package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.ResetReason;

/// The live channel between a simulated desk and the centre, from both its ends.
final class SimChannel {
  private static final Duration BEAT = Duration.ofSeconds(10);

  private final SimLine line;
  private final SimCentre centre;
  private final SimAccount account;
  private final SimMachine machine;
  private final SimControl desk;
  private FeedApplier applier;
  private int number;
  private boolean open;
  private Cursor at = new Cursor(new UUID(0, 0), 0, 0);

  SimChannel(
      SimLine line, SimCentre centre, SimAccount account, SimMachine machine, SimControl desk) {
    this.line = line;
    this.centre = centre;
    this.account = account;
    this.machine = machine;
    this.desk = desk;
    this.applier = machine.cache().cache().feed();
  }

  void open(Effect.OpenChannel effect) {
    close();
    applier = machine.cache().cache().feed();
    int mine = number;
    line.later(
        line.net().delay(),
        "channel",
        () -> {
          if (mine == number && !line.net().isCut() && !line.net().bufferingProxy) {
            accept(effect);
          }
        });
  }

  private void accept(Effect.OpenChannel effect) {
    Optional<ResetReason> refused = centre.pages().refuse(effect.after(), false);
    if (!account.holds(effect.token())) {
      fail(effect.line(), new SyncFailure.What.LoggedOut());
    } else if (refused.isPresent()) {
      fail(effect.line(), new SyncFailure.What.Reset(refused.get()));
    } else {
      open = true;
      at = effect.after().orElseThrow();
      beat();
    }
  }

  void close() {
    number++;
    open = false;
  }

  /// Whatever was open is cut, and the desk hears of it.
  void cut() {
    if (open) {
      open = false;
      int on = desk.state().line();
      line.later(
          line.net().delay(),
          "broken",
          () -> fail(on, new SyncFailure.What.Cut(Reason.NOT_REACHABLE)));
    }
  }

  private void fail(int on, SyncFailure.What what) {
    desk.answer(on, new SyncEvent.Failed(SyncEvent.Asked.CHANNEL, what));
  }

  private void beat() {
    int mine = number;
    say("hb", new SyncEvent.Heard(centre.store().head()));
    line.always(
        BEAT,
        "beat",
        () -> {
          if (mine == number && open) {
            if (line.net().chance(3)) {
              cut();
            } else {
              beat();
            }
          }
        });
  }

  /// The scope is another one now.
  void scopeChanged() {
    say("scope", new SyncEvent.ScopeChanged());
  }

  /// The centre has something new.
  void hear(boolean urgent) {
    if (!open) {
      return;
    }
    Optional<ResetReason> refused = centre.pages().refuse(Optional.of(at), false);
    if (refused.isPresent()) {
      say("reset", new SyncEvent.ResetAsked(refused.get()));
      return;
    }
    Set<Integer> scope = account.scope();
    SimStore store = centre.store();
    List<FeedLine> mine =
        store.between(at.seq(), store.head()).stream()
            .filter(entry -> scope.contains(SimLines.bucket(entry)))
            .toList();
    if (urgent && !mine.isEmpty() && mine.getLast() instanceof FeedLine.Put put) {
      say("alarm", new SyncEvent.Alarm(put, store.tag(put.seq())));
    }
    Cursor to = store.cursor(store.head());
    if (line.net().chance(20) || store.segmentEnd(at.seq()) < store.head()) {
      // The server's queue for this desk was full, or a stretch of the feed has ended between: it
      // is told of the newest alone.
      say("poke", new SyncEvent.Heard(to.seq()));
    } else {
      say("rows", new SyncEvent.Rows(at, to, SimPages.scope(scope), mine));
    }
    at = to;
  }

  private void say(String what, SyncEvent.Answer event) {
    if (!open) {
      return;
    }
    if (line.net().isCut()) {
      // Nothing is lost in the middle of a channel: it is dead from there on, and nobody tells the
      // desk.
      open = false;
      return;
    }
    int mine = number;
    int on = desk.state().line();
    line.later(
        line.net().delay(),
        what,
        () -> {
          if (mine == number) {
            desk.answer(on, desk.misread(event));
          }
        });
  }

  /// As the product's runner does: what the cache refuses is noticed with the next rows.
  void apply(int on, List<FeedLine> lines, FeedStep step) {
    try {
      for (FeedLine row : lines) {
        switch (row) {
          case FeedLine.Put put -> applier.put(put);
          case FeedLine.Gone gone -> applier.gone(gone);
          case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ -> {}
        }
      }
      applier.step(step, Optional.empty());
    } catch (CacheException e) {
      desk.answer(on, new SyncEvent.CacheFailed(CacheTrouble.reason(e)));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      machine.cache().settle();
    }
  }
}
