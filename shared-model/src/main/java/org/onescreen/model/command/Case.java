package org.onescreen.model.command;

import java.util.List;
import java.util.Optional;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.record.CentreRecord;

/// One operation that is well formed and may be given, before its rule.
final class Case<T extends Record & CentreRecord, A extends Record> {
  private final CommandType<T, A> type;
  private final Operation operation;
  private final A arguments;
  private final Actor actor;
  private final Surroundings around;

  Case(CommandType<T, A> type, Operation operation, A arguments, Actor actor, Surroundings around) {
    this.around = around;
    this.type = type;
    this.operation = operation;
    this.arguments = arguments;
    this.actor = actor;
  }

  /// A record that is there exactly as it would be made is no reason to refuse: it was made by this
  /// very command, whose answer was lost.
  Verdict create(Optional<T> present) {
    return switch (decide(Optional.empty())) {
      case Decision.Refused<T> refused -> new Verdict.Refused(refused.why());
      case Decision.Done<T> done -> created(present, done.after());
    };
  }

  private Verdict created(Optional<T> present, T after) {
    if (present.isEmpty()) {
      return applied(after);
    }
    return present.get().equals(after)
        ? new Verdict.Unchanged()
        : Judge.refused(Reason.EXISTS, "id");
  }

  /// What is added to rests on nothing that the operator saw: the rule decides anew on what holds.
  Verdict add(T present) {
    return switch (decide(Optional.of(present))) {
      case Decision.Refused<T> refused -> new Verdict.Refused(refused.why());
      case Decision.Done<T> done ->
          done.after().equals(present) ? new Verdict.Unchanged() : applied(done.after());
    };
  }

  Verdict change(T present) {
    ThreeWay sides = new ThreeWay(type, operation, Fields.of(present));
    if (sides.alreadySo()) {
      return new Verdict.Unchanged();
    }
    List<FieldConflict> conflicts = sides.conflicts();
    if (!conflicts.isEmpty()) {
      return new Verdict.Conflict(conflicts);
    }
    return switch (decide(Optional.of(present))) {
      case Decision.Refused<T> refused -> new Verdict.Refused(refused.why());
      case Decision.Done<T> done -> changed(present, sides, done.after());
    };
  }

  private Verdict changed(T present, ThreeWay sides, T decided) {
    Fields merged = Fields.of(decided);
    T after = sides.merge(merged) ? merged.as(type.kind()) : decided;
    return after.equals(present) ? new Verdict.Unchanged() : applied(after);
  }

  private Verdict applied(T after) {
    if (!after.id().equals(operation.record())) {
      throw new IllegalStateException(type.name() + " changes another record's id");
    }
    return actor.covers(after.division())
        ? new Verdict.Applied(after)
        : Judge.refused(Reason.OUT_OF_SCOPE, "division");
  }

  private Decision<T> decide(Optional<T> current) {
    return type.rule()
        .decide(
            current,
            arguments,
            new Rule.Circumstances(actor, operation.record(), operation.at(), around));
  }
}
