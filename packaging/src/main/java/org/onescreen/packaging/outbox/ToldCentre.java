package org.onescreen.packaging.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.Commands;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.OperationResult.Status;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.RowImage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A centre in memory that outlives its desk: decides each operation once, by the shared rules, and
/// counts the effects.
final class ToldCentre {
  private record Row(CentreRecord body, long version) {}

  private final JsonMapper json = JsonMapper.builder().build();
  private final RecordJson records = new RecordJson();
  private final Judge judge =
      Commands.judge(
          (operation, fault) -> {
            throw new IllegalStateException(operation.toString(), fault);
          });
  private final Map<UUID, Row> rows = new HashMap<>();
  private final Map<UUID, Long> lastSeqs = new HashMap<>();
  private final Map<String, UUID> taken = new HashMap<>();
  private final Map<UUID, OperationResult> results = new HashMap<>();
  private final Map<UUID, Integer> effects = new HashMap<>();

  /// @return the reply as one line; empty where a kill has cut the request short; `FORK` where a
  ///   number was used for another operation
  Optional<String> push(String request) {
    try {
      return Optional.of(push(json.readValue(request, PushRequest.class)));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private String push(PushRequest push) {
    long last = lastSeqs.getOrDefault(push.replica(), 0L);
    List<OperationResult> answers = new ArrayList<>();
    for (Operation operation : push.operations()) {
      if (operation.seq() > last + 1) {
        break;
      }
      String place = push.replica() + "/" + operation.seq();
      if (operation.seq() == last + 1) {
        last++;
        lastSeqs.put(push.replica(), last);
        taken.put(place, operation.id());
      } else if (!operation.id().equals(taken.get(place))) {
        return "FORK";
      }
      OperationResult stored = results.computeIfAbsent(operation.id(), _ -> decide(operation));
      answers.add(answer(operation, stored));
    }
    return json.writeValueAsString(new PushReply(last, answers));
  }

  private OperationResult decide(Operation operation) {
    if (operation.skips()) {
      return result(operation, Status.UNCHANGED, null);
    }
    Row row = rows.get(operation.record());
    Optional<CentreRecord> present = Optional.ofNullable(row).map(Row::body);
    return switch (judge.judge(operation, present, Commandeer.OPERATOR)) {
      case Verdict.Applied(CentreRecord after) -> {
        rows.put(operation.record(), new Row(after, row == null ? 1 : row.version() + 1));
        effects.merge(operation.id(), 1, Integer::sum);
        yield result(operation, Status.DONE, null);
      }
      case Verdict.Unchanged _ -> result(operation, Status.UNCHANGED, null);
      case Verdict.Refused(Refusal why) -> result(operation, Status.REFUSED, why);
      case Verdict.Conflict _ -> result(operation, Status.CONFLICT, null);
    };
  }

  private static OperationResult result(
      Operation operation, Status status, @Nullable Refusal refusal) {
    return new OperationResult(
        operation.id(), operation.seq(), status, refusal, List.of(), null, null);
  }

  private OperationResult answer(Operation operation, OperationResult stored) {
    Row row = rows.get(operation.record());
    RowImage image =
        row == null
            ? null
            : new RowImage(1, row.version(), json.readTree(records.write(row.body())));
    return new OperationResult(
        stored.id(),
        operation.seq(),
        stored.status(),
        stored.refusal(),
        stored.conflict(),
        stored.by(),
        image);
  }

  int effects(UUID operation) {
    return effects.getOrDefault(operation, 0);
  }

  /// Operations whose effect happened more than once.
  long doubled() {
    return effects.values().stream().filter(count -> count > 1).count();
  }
}
