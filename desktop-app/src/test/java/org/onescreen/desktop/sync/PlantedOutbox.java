package org.onescreen.desktop.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Outbox;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.cache.SimCache;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;

/// The real outbox as a faulty desk would use it.
record PlantedOutbox(SimCache cache, Outbox real, Set<Planted> planted) implements Outbox {
  static Outbox over(SimCache cache, Set<Planted> planted) {
    return new PlantedOutbox(cache, cache.cache().outbox(), planted);
  }

  @Override
  public List<Operation> toSend(int most, int mostBytes) {
    Set<UUID> before = planted.isEmpty() ? Set.of() : sent();
    List<Operation> next = real.toSend(most, mostBytes);
    if (planted.contains(Planted.FORGOTTEN_WHEN_SENT) && !next.isEmpty()) {
      real.settle(done(next.stream(), next.getLast().seq()));
    }
    return next.stream().map(o -> before.contains(o.id()) ? again(o) : o).toList();
  }

  private Set<UUID> sent() {
    return Set.copyOf(
        SimDesk.outbox(cache).entrySet().stream()
            .filter(e -> e.getValue() == CommandState.SENT)
            .map(Map.Entry::getKey)
            .toList());
  }

  private Operation again(Operation o) {
    if (planted.contains(Planted.NEW_ID_ON_RETRY)) {
      return changed(o, UUID.randomUUID());
    }
    return planted.contains(Planted.SENT_IS_CHANGED) ? o.at(o.at().plusSeconds(1)) : o;
  }

  private static Operation changed(Operation o, UUID id) {
    return new Operation(
        id,
        o.replica(),
        o.seq(),
        o.group(),
        o.command(),
        o.kind(),
        o.record(),
        o.baseVersion(),
        o.base(),
        o.set(),
        o.arguments(),
        o.at());
  }

  private static PushReply done(Stream<Operation> operations, long lastSeq) {
    return new PushReply(
        lastSeq,
        operations
            .map(
                o ->
                    new OperationResult(
                        o.id(),
                        o.seq(),
                        OperationResult.Status.SETTLED_BEFORE,
                        null,
                        List.of(),
                        null,
                        null))
            .toList());
  }

  @Override
  public Optional<LastDone> lastDone() {
    return planted.contains(Planted.DOUBLE_NOT_NOTICED) ? Optional.empty() : real.lastDone();
  }

  @Override
  public boolean settle(PushReply reply) {
    boolean restored =
        real.settle(
            planted.contains(Planted.RESTORE_NOT_NOTICED)
                ? new PushReply(Long.MAX_VALUE, reply.results())
                : reply);
    if (planted.contains(Planted.ANSWER_GUESSED)) {
      List<Operation> rest = real.toSend(1, 1);
      real.settle(done(rest.stream(), reply.lastSeq() + rest.size()));
    }
    return restored;
  }

  @Override
  public void park(UUID operation, String reason) {
    if (!planted.contains(Planted.PARKED_BLOCKS)) {
      real.park(operation, reason);
    }
  }

  @Override
  public UUID fork() {
    return real.fork();
  }

  @Override
  public Pin onNew(Runnable listener) {
    return real.onNew(listener);
  }
}
