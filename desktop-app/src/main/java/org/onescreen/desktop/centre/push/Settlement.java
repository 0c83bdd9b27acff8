package org.onescreen.desktop.centre.push;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.OperationResult.Status;
import tools.jackson.databind.json.JsonMapper;

/// Settles one operation, or one group that stands or falls together, in one transaction: the
/// records, the log and the desk's number move together or not at all.
final class Settlement {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String BEFORE_GROUP = "before_group";

  private final Handle handle;
  private final Judge judge;
  private final Actor actor;
  private final Instant now;
  private final OperationLog log;
  private final ChangeLog changes;
  private final Records records;
  private final Trial trial;

  Settlement(Handle handle, Judge judge, Actor actor, Instant now) {
    this.handle = handle;
    this.judge = judge;
    this.actor = actor;
    this.now = now;
    this.log = new OperationLog(handle);
    this.changes = new ChangeLog(handle);
    this.records = new Records(handle);
    this.trial = new Trial(handle, judge, actor, now);
  }

  /// @return the results in their order; fewer than were sent where a number is missing
  /// @throws ForkException where a number was used for another operation
  List<OperationResult> settle(List<Operation> group) throws ForkException {
    UUID replica = group.getFirst().replica();
    Replicas replicas = new Replicas(handle);
    long last = replicas.lock(replica, actor.account(), now);
    List<OperationResult> results = new ArrayList<>();
    List<Operation> fresh = new ArrayList<>();
    for (Operation operation : group) {
      if (operation.seq() <= last) {
        results.add(again(operation));
      } else {
        fresh.add(operation);
      }
    }
    if (fresh.isEmpty() || !isNext(fresh, last)) {
      return results;
    }
    List<Settled> settled = settleFresh(fresh);
    for (int i = 0; i < fresh.size(); i++) {
      results.add(seen(settled.get(i), fresh.get(i)));
    }
    replicas.settled(replica, fresh.getLast().seq(), now);
    return results;
  }

  private static boolean isNext(List<Operation> fresh, long last) {
    for (int i = 0; i < fresh.size(); i++) {
      if (fresh.get(i).seq() != last + 1 + i) {
        return false;
      }
    }
    return true;
  }

  private OperationResult again(Operation operation) throws ForkException {
    Optional<OperationLog.Entry> entry = log.at(operation.replica(), operation.seq());
    if (entry.isEmpty()) {
      return seen(Settled.of(operation.id(), Status.SETTLED_BEFORE), operation);
    }
    if (!operation.skips() && !entry.get().isOf(operation)) {
      throw new ForkException();
    }
    return seen(entry.get().settled(), operation);
  }

  /// With the record as it stands now, where the account may see it.
  private OperationResult seen(Settled settled, Operation operation) {
    OperationResult bare = settled.result(operation.seq());
    Optional<Present> present =
        records.lock(operation.kind(), operation.record()).filter(p -> actor.covers(p.division()));
    return new OperationResult(
        bare.id(),
        bare.seq(),
        bare.status(),
        bare.refusal(),
        bare.conflict(),
        bare.by(),
        present.map(Present::image).orElse(null));
  }

  private List<Settled> settleFresh(List<Operation> fresh) {
    UUID group = fresh.getFirst().group();
    if (group != null && log.knowsGroup(fresh.getFirst().replica(), group)) {
      return fresh.stream()
          .map(o -> note(o, false, Settled.refused(o.id(), Reason.BAD_ARGUMENTS, "group")))
          .toList();
    }
    handle.savepoint(BEFORE_GROUP);
    List<Settled> settled = new ArrayList<>();
    for (Operation operation : fresh) {
      Settled one = settleOne(operation);
      settled.add(one);
      if (one.failed() && fresh.size() > 1) {
        handle.rollbackToSavepoint(BEFORE_GROUP);
        return fallen(fresh, one);
      }
    }
    return settled;
  }

  private Settled settleOne(Operation operation) {
    if (operation.skips()) {
      return note(operation, true, Settled.of(operation.id(), Status.UNCHANGED));
    }
    Optional<OperationLog.Entry> earlier = log.of(operation.id());
    if (earlier.isPresent()) {
      return note(
          operation,
          true,
          earlier.get().isOf(operation)
              ? earlier.get().settled()
              : Settled.refused(operation.id(), Reason.BAD_ARGUMENTS, "id"));
    }
    return note(operation, false, trial.settle(operation));
  }

  /// One of a group failed: so do all, each with its own word.
  private List<Settled> fallen(List<Operation> group, Settled cause) {
    return group.stream()
        .map(
            o ->
                o.id().equals(cause.id())
                    ? note(o, false, cause)
                    : note(o, false, Settled.refused(o.id(), Reason.DEPENDS_ON_REFUSED, "group")))
        .toList();
  }

  private Settled note(Operation operation, boolean empty, Settled settled) {
    log.add(
        operation,
        actor.account(),
        empty,
        settled,
        settled.failed() ? wanted(operation) : null,
        now);
    if (settled.status() == Status.CONFLICT && !empty) {
      changes.conflict(operation, actor, settled.conflict(), now);
    }
    return settled;
  }

  /// Null where it would have made the record.
  private @Nullable String wanted(Operation operation) {
    boolean creates = judge.type(operation.command()).map(CommandType::creates).orElse(false);
    return creates ? null : MAPPER.writeValueAsString(operation.set());
  }
}
