package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.Outbox;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import tools.jackson.databind.node.JsonNodeFactory;

/// An outbox as small as can be, in memory: the contract of [Outbox], without a screen.
final class ModelOutbox implements Outbox {
  private final Supplier<UUID> ids;
  private final TreeMap<Long, Operation> waiting = new TreeMap<>();
  private final TreeMap<Long, Operation> settled = new TreeMap<>();
  private final Map<UUID, String> parked = new TreeMap<>();
  private final Map<UUID, OperationResult.Status> outcomes = new TreeMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private UUID replica;
  private long last;

  ModelOutbox(Supplier<UUID> ids) {
    this.ids = ids;
    this.replica = ids.get();
  }

  /// Gives a command; it is durable when this returns.
  UUID give(int kind, UUID row) {
    UUID id = ids.get();
    List<Runnable> heard;
    synchronized (this) {
      add(id, kind, row);
      heard = List.copyOf(listeners);
    }
    heard.forEach(Runnable::run);
    return id;
  }

  private void add(UUID id, int kind, UUID row) {
    last++;
    waiting.put(
        last,
        new Operation(
            id,
            replica,
            last,
            null,
            "touch",
            kind,
            row,
            0,
            Map.of(),
            Map.of(),
            JsonNodeFactory.instance.objectNode().put("intent", id.toString()),
            Instant.EPOCH));
  }

  @Override
  public synchronized List<Operation> toSend(int most, int mostBytes) {
    return waiting.values().stream().limit(most).toList();
  }

  @Override
  public synchronized Optional<LastDone> lastDone() {
    return Optional.ofNullable(settled.lastEntry())
        .map(last -> new LastDone(last.getKey(), last.getValue().id()));
  }

  @Override
  public synchronized boolean settle(PushReply reply) {
    for (OperationResult result : reply.results()) {
      Operation operation = waiting.get(result.seq());
      if (operation != null && operation.id().equals(result.id())) {
        waiting.remove(result.seq());
        settled.put(result.seq(), operation);
        outcomes.put(result.id(), result.status());
      }
    }
    // A server that was restored has settled less than it once said.
    Map<Long, Operation> lost = new TreeMap<>(settled.tailMap(reply.lastSeq(), false));
    lost.keySet().forEach(settled::remove);
    lost.forEach((seq, operation) -> outcomes.remove(operation.id()));
    waiting.putAll(lost);
    return !lost.isEmpty();
  }

  @Override
  public synchronized void park(UUID operation, String reason) {
    List<Operation> before =
        waiting.values().stream().filter(o -> o.id().equals(operation)).toList();
    if (before.isEmpty()) {
      return;
    }
    long seq = before.getFirst().seq();
    List<Operation> rest = List.copyOf(waiting.tailMap(seq, false).values());
    List<Operation> earlier = List.copyOf(waiting.headMap(seq, false).values());
    parked.put(operation, reason);
    renumber(rest, seq - 1);
    earlier.forEach(o -> waiting.put(o.seq(), o));
  }

  @Override
  public synchronized UUID fork() {
    replica = ids.get();
    settled.clear();
    renumber(List.copyOf(waiting.values()), 0);
    return replica;
  }

  private void renumber(List<Operation> rest, long from) {
    waiting.clear();
    last = from;
    for (Operation o : rest) {
      add(o.id(), o.kind(), o.record());
    }
  }

  @Override
  public synchronized Pin onNew(Runnable listener) {
    listeners.add(listener);
    return () -> forget(listener);
  }

  private synchronized void forget(Runnable listener) {
    listeners.remove(listener);
  }

  synchronized UUID replica() {
    return replica;
  }

  synchronized int waits() {
    return waiting.size();
  }

  synchronized Map<UUID, String> parked() {
    return Map.copyOf(parked);
  }

  synchronized Map<UUID, OperationResult.Status> outcomes() {
    return Map.copyOf(outcomes);
  }
}
