package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.ModelPushes;
import org.onescreen.desktop.cache.Outbox;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.PushReply;

/// The way of a simulated desk's outbox to the centre: the real [PushWorker] on the real outbox.
final class SimPush {
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final int MOST = 4;
  private static final int BYTES = 256 << 10;

  private final SimLine line;
  private final SimCentre centre;
  private final SimAccount account;
  private final SimMachine machine;
  private final Set<Planted> planted;
  private final BiConsumer<Integer, SyncEvent.Answer> tell;
  private final SimLink link = new SimLink();

  SimPush(
      SimLine line,
      SimCentre centre,
      SimAccount account,
      SimMachine machine,
      Set<Planted> planted,
      BiConsumer<Integer, SyncEvent.Answer> tell) {
    this.line = line;
    this.centre = centre;
    this.account = account;
    this.machine = machine;
    this.planted = planted;
    this.tell = tell;
  }

  private Outbox outbox() {
    return PlantedOutbox.over(machine.cache(), planted);
  }

  void run(Effect.Push effect) {
    switch (effect) {
      case Effect.Send send -> send(send);
      case Effect.Fork fork ->
          line.later(MOMENT, "forked", () -> work(fork.line(), fork, outbox(), none()));
      case Effect.Park park ->
          line.later(MOMENT, "parked", () -> work(park.line(), park, outbox(), none()));
    }
  }

  private static SimLink.Reply none() {
    return new SimLink.Reply.None();
  }

  private void send(Effect.Send send) {
    Outbox outbox = outbox();
    List<Operation> operations;
    try {
      operations = outbox.toSend(Math.min(send.most(), MOST), BYTES);
    } catch (CacheException e) {
      line.later(
          MOMENT,
          "unsent",
          () -> tell.accept(send.line(), new SyncEvent.CacheFailed(CacheTrouble.reason(e))));
      return;
    }
    Outbox taken = new Taken(outbox, operations);
    if (operations.isEmpty() && !send.probe()) {
      line.later(MOMENT, "nothing", () -> work(send.line(), send, taken, none()));
      return;
    }
    UUID replica = machine.cache().cache().syncState().replica();
    Optional<LastDone> lastDone = outbox.lastDone();
    line.roundTrip(
        () -> serve(send.token(), replica, lastDone, operations),
        reply -> work(send.line(), send, taken, reply),
        reason ->
            work(
                send.line(),
                send,
                taken,
                new SimLink.Reply.Failed(new SyncFailure.What.Cut(reason))));
  }

  private void work(int on, Effect.Push effect, Outbox outbox, SimLink.Reply reply) {
    link.next(reply);
    SyncEvent.Answer answer;
    try {
      answer = new PushWorker(link, machine.cache().cache(), outbox).run(effect);
    } catch (CacheException e) {
      answer = new SyncEvent.CacheFailed(CacheTrouble.reason(e));
    }
    tell.accept(on, answer);
  }

  private SimLink.Reply serve(
      String with, UUID replica, Optional<LastDone> lastDone, List<Operation> operations) {
    if (!account.holds(with)) {
      return new SimLink.Reply.Failed(new SyncFailure.What.LoggedOut());
    }
    if (centre.cannotRead(operations)) {
      return new SimLink.Reply.Failed(new SyncFailure.What.Rejected("bad-request"));
    }
    try {
      return new SimLink.Reply.Settled(centre.push(replica, lastDone, operations, account.scope()));
    } catch (ModelPushes.Forked e) {
      return new SimLink.Reply.Failed(new SyncFailure.What.Fork());
    }
  }

  /// The outbox, but that what is to be sent was taken out of it before it went over the line.
  private record Taken(Outbox outbox, List<Operation> operations) implements Outbox {
    @Override
    public List<Operation> toSend(int most, int mostBytes) {
      return operations;
    }

    @Override
    public Optional<LastDone> lastDone() {
      return outbox.lastDone();
    }

    @Override
    public boolean settle(PushReply reply) {
      return outbox.settle(reply);
    }

    @Override
    public void park(UUID operation, String reason) {
      outbox.park(operation, reason);
    }

    @Override
    public UUID fork() {
      return outbox.fork();
    }

    @Override
    public Pin onNew(Runnable listener) {
      return outbox.onNew(listener);
    }
  }
}
