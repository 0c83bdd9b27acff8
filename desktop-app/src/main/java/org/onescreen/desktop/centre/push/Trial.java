package org.onescreen.desktop.centre.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.wire.OperationResult.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Decides one operation with the record that holds, and writes what it changes, within one
/// transaction.
final class Trial {
  private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

  /// A desk's clock that is further off is not believed.
  private static final Duration OLDEST = Duration.ofDays(400);

  private final Handle handle;
  private final Judge judge;
  private final Actor actor;
  private final Instant now;
  private final Records records;
  private final ChangeLog changes;
  private final OperationLog log;

  Trial(Handle handle, Judge judge, Actor actor, Instant now) {
    this.handle = handle;
    this.judge = judge;
    this.actor = actor;
    this.now = now;
    this.records = new Records(handle);
    this.changes = new ChangeLog(handle);
    this.log = new OperationLog(handle);
  }

  /// Whatever the operation holds, it is settled: only a database that cannot go on throws.
  Settled settle(Operation operation) {
    Optional<Present> present = records.lock(operation.kind(), operation.record());
    Optional<CentreRecord> current;
    try {
      current = present.map(Present::record);
    } catch (JacksonException e) {
      LOG.error("{} meets a record that cannot be read", operation);
      return Settled.refused(operation.id(), Reason.FAULT, "record");
    }
    if (dependsOnFailed(operation, present)) {
      return Settled.refused(operation.id(), Reason.DEPENDS_ON_REFUSED, "base");
    }
    return switch (judge.judge(
        operation.at(believable(operation.at())), current, actor, records::find)) {
      case Verdict.Applied applied -> apply(operation, present, applied.after());
      case Verdict.Unchanged _ -> Settled.of(operation.id(), Status.UNCHANGED);
      case Verdict.Refused refused ->
          new Settled(operation.id(), Status.REFUSED, refused.why(), List.of(), null);
      case Verdict.Conflict conflict ->
          new Settled(
              operation.id(),
              Status.CONFLICT,
              null,
              conflict.fields(),
              present.flatMap(p -> changes.by(operation, p)).orElse(null));
    };
  }

  private Instant believable(Instant at) {
    return at.isAfter(now) || at.isBefore(now.minus(OLDEST)) ? now : at;
  }

  /// True where the operator saw what an operation before it had made of the record on the desk
  /// alone, and that one failed here.
  private boolean dependsOnFailed(Operation operation, Optional<Present> present) {
    Optional<JsonNode> tree = present.map(Present::tree);
    return log.failed(operation).stream()
        .anyMatch(
            wanted ->
                wanted.isEmpty()
                    ? present.isEmpty()
                    : tree.isPresent() && restsOn(operation, wanted.get(), tree.get()));
  }

  private static boolean restsOn(Operation operation, JsonNode wanted, JsonNode present) {
    for (Map.Entry<String, JsonNode> seen : operation.base().entrySet()) {
      JsonNode value = wanted.get(seen.getKey());
      if (value != null
          && value.equals(seen.getValue())
          && !value.equals(present.get(seen.getKey()))) {
        return true;
      }
    }
    return false;
  }

  private Settled apply(Operation operation, Optional<Present> present, CentreRecord after) {
    String before = "before_" + operation.seq();
    handle.savepoint(before);
    try {
      if (present.isPresent()) {
        records.change(present.get(), after);
      } else {
        records.create(judge.type(operation.command()).orElseThrow().kind(), after);
      }
      changes.changed(operation, actor, now);
      handle.releaseSavepoint(before);
      return Settled.of(operation.id(), Status.DONE);
    } catch (JdbiException e) {
      String state = Transactions.sqlState(e);
      if (!Transactions.isAboutTheData(state)) {
        throw e;
      }
      LOG.error("{} was refused by the database with {}", operation, state);
      handle.rollbackToSavepoint(before);
      return Settled.refused(operation.id(), Reason.FAULT, "database " + state);
    }
  }
}
