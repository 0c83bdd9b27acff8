package org.onescreen.model.command;

import static org.onescreen.model.command.Fields.same;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.CentreRecord;
import tools.jackson.databind.JsonNode;

/// Makes operations of commands, on the desk. The desk's decision is the judge's, so that what the
/// operator sees at once is what the server will say of the same record.
///
/// Safe for use by many threads.
public final class Preparation {
  private final Judge judge;

  public Preparation(Judge judge) {
    this.judge = judge;
  }

  /// @param current the record as the operator sees it, with what waits in the outbox; empty where
  ///   there is none
  /// @param version of the server's image below it; 0 where there is none
  public <T extends Record & CentreRecord, A extends Record> Prepared prepare(
      Command<T, A> command, Optional<T> current, long version, Actor actor, Prepared.Place place) {
    return prepare(command, current, version, actor, place, Surroundings.NONE);
  }

  /// As the other, with what the rule may look at beside the record.
  public <T extends Record & CentreRecord, A extends Record> Prepared prepare(
      Command<T, A> command,
      Optional<T> current,
      long version,
      Actor actor,
      Prepared.Place place,
      Surroundings around) {
    CommandType<T, A> type = command.type();
    Optional<Fields> before = type.creates() ? Optional.empty() : current.map(Fields::of);
    Map<String, JsonNode> base =
        before.map(fields -> fields.only(type.fields().keySet())).orElseGet(Map::of);
    Operation bare =
        new Operation(
            place.id(),
            place.replica(),
            place.seq(),
            place.group(),
            type.name(),
            type.kind().number(),
            command.record(),
            version,
            base,
            Map.of(),
            Arguments.write(command.arguments()),
            place.at());
    return switch (judge.judge(bare, current, actor, around)) {
      case Verdict.Applied applied ->
          new Prepared.Ready(
              before.map(_ -> bare.setting(changes(base, applied.after()))).orElse(bare),
              applied.after());
      case Verdict other -> new Prepared.Settled(other);
    };
  }

  private static Map<String, JsonNode> changes(Map<String, JsonNode> base, CentreRecord after) {
    Fields now = Fields.of(after);
    Map<String, JsonNode> set = new LinkedHashMap<>();
    base.forEach(
        (field, was) -> {
          if (!same(was, now.get(field))) {
            set.put(field, now.get(field));
          }
        });
    return set;
  }
}
