package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Outbox;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import tools.jackson.databind.node.JsonNodeFactory;

/// An outbox as small as can be, in memory: the contract of [Outbox], without a screen.
final class ModelOutbox implements Outbox {
  private final Supplier<UUID> ids;
  private final Set<Planted> planted;
  private final Set<UUID> given = new TreeSet<>();
  private final TreeMap<Long, Operation> waiting = new TreeMap<>();
  private final TreeMap<Long, Operation> settled = new TreeMap<>();
  private final Map<UUID, String> parked = new TreeMap<>();
  private final Map<UUID, OperationResult.Status> outcomes = new TreeMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private UUID replica;
  private long last;

  ModelOutbox(Supplier<UUID> ids) {
    this(ids, Set.of());
  }

  ModelOutbox(Supplier<UUID> ids, Set<Planted> planted) {
    this.ids = ids;
    this.planted = planted;
    this.replica = ids.get();
  }

  /// Gives a command; it is durable when this returns.
  UUID give(int kind, UUID row) {
    UUID id = ids.get();
    List<Runnable> heard;
    synchronized (this) {
      given.add(id);
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
    List<Operation> next = waiting.values().stream().limit(most).toList();
    if (planted.contains(Planted.FORGOTTEN_WHEN_SENT)) {
      next.forEach(o -> outcomes.put(o.id(), OperationResult.Status.DONE));
      next.forEach(o -> waiting.remove(o.seq()));
    }
    return planted.contains(Planted.NEW_ID_ON_RETRY)
        ? next.stream().map(this::renamed).toList()
        : next;
  }

  private Operation renamed(Operation o) {
    Operation renamed =
        new Operation(
            ids.get(),
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
    waiting.put(o.seq(), renamed);
    return renamed;
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
    if (planted.contains(Planted.PARKED_BLOCKS)) {
      return;
    }
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

  synchronized void wipe() {
    waiting.clear();
  }

  synchronized @Nullable UUID firstWaiting() {
    return waiting.isEmpty() ? null : waiting.firstEntry().getValue().id();
  }

  /// Everything that was ever given.
  synchronized Set<UUID> given() {
    return Set.copyOf(given);
  }

  synchronized UUID replica() {
    return replica;
  }

  /// By what was given, whatever it is called now.
  synchronized Set<UUID> waiting() {
    return waiting.values().stream()
        .map(o -> UUID.fromString(o.arguments().get("intent").stringValue()))
        .collect(Collectors.toSet());
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
