package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.ChangedBy;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.RowImage;

/// Settles operations in memory as the centre does: in the order of their numbers, each once, by
/// the shared rules. What the records are is somebody else's business.
public final class ModelPushes {
  public static final Actor OPERATOR =
      new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));

  private static final Judge JUDGE =
      Commands.judge(
          (operation, fault) -> {
            throw new AssertionError(operation.toString(), fault);
          });
  private static final Set<OperationResult.Status> DONE =
      EnumSet.of(OperationResult.Status.DONE, OperationResult.Status.UNCHANGED);
  private static final ChangedBy SOMEBODY =
      new ChangedBy("李镇里", "城关镇", Instant.parse("2026-11-22T02:02:00Z"));

  private final Map<UUID, Replica> replicas = new HashMap<>();
  private final Map<UUID, OperationResult> results = new HashMap<>();
  private final Map<UUID, Integer> decisions = new HashMap<>();
  private final Map<UUID, Integer> effects = new HashMap<>();

  /// Two desks use one replica id.
  public static final class Forked extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /// The records that operations are about.
  public interface Records {
    Optional<CentreRecord> find(int kind, UUID id);

    void put(int kind, CentreRecord after);

    /// @return null where there is none, or none that this desk may see
    @Nullable RowImage image(int kind, UUID id);
  }

  private record Replica(long lastSeq, Map<Long, Operation> taken) {}

  /// What a backup holds.
  public ModelPushes copy() {
    ModelPushes copy = new ModelPushes();
    copy.replicas.putAll(replicas);
    copy.results.putAll(results);
    copy.decisions.putAll(decisions);
    copy.effects.putAll(effects);
    return copy;
  }

  /// Nothing was done under the number that a desk knows but what it knows.
  public void requireSamePast(UUID replica, Optional<LastDone> lastDone) throws Forked {
    Map<Long, Operation> taken = replicas.getOrDefault(replica, new Replica(0, Map.of())).taken();
    boolean another =
        lastDone
            .flatMap(
                done -> Optional.ofNullable(taken.get(done.seq())).filter(o -> !isDone(o, done)))
            .isPresent();
    if (another) {
      throw new Forked();
    }
  }

  private boolean isDone(Operation taken, LastDone known) {
    return taken.id().equals(known.id()) && DONE.contains(results.get(taken.id()).status());
  }

  /// Settles what goes on from where the replica stands.
  public PushReply push(UUID replica, List<Operation> operations, Records records) throws Forked {
    Replica known = replicas.getOrDefault(replica, new Replica(0, Map.of()));
    long last = known.lastSeq();
    Map<Long, Operation> taken = new HashMap<>(known.taken());
    List<OperationResult> answers = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation.seq() > last + 1) {
        break;
      }
      Operation settled = operation;
      if (operation.seq() <= last) {
        settled = taken.get(operation.seq());
        if (!operation.skips() && !operation.equals(settled)) {
          throw new Forked();
        }
      } else {
        last++;
        taken.put(last, operation);
        if (!results.containsKey(operation.id())) {
          decide(operation, records);
        }
      }
      answers.add(answer(settled, records));
    }
    replicas.put(replica, new Replica(last, taken));
    PushReply reply = new PushReply(last, answers);
    return operations.isEmpty() ? reply.undone(undone(taken)) : reply;
  }

  private List<UUID> undone(Map<Long, Operation> taken) {
    return taken.values().stream()
        .map(operation -> results.get(operation.id()))
        .filter(result -> !DONE.contains(result.status()))
        .map(OperationResult::id)
        .toList();
  }

  /// The record is shown as it is now.
  private OperationResult answer(Operation operation, Records records) {
    OperationResult stored = results.get(operation.id());
    return new OperationResult(
        stored.id(),
        operation.seq(),
        stored.status(),
        stored.refusal(),
        stored.conflict(),
        stored.by(),
        records.image(operation.kind(), operation.record()));
  }

  private void decide(Operation operation, Records records) {
    results.put(operation.id(), verdict(operation, records));
    decisions.merge(operation.id(), 1, Integer::sum);
  }

  private OperationResult verdict(Operation operation, Records records) {
    if (operation.skips()) {
      return result(operation, OperationResult.Status.UNCHANGED, null, List.of());
    }
    Optional<CentreRecord> present = records.find(operation.kind(), operation.record());
    return switch (JUDGE.judge(operation, present, OPERATOR)) {
      case Verdict.Applied(CentreRecord after) -> {
        records.put(operation.kind(), after);
        effects.merge(operation.id(), 1, Integer::sum);
        yield result(operation, OperationResult.Status.DONE, null, List.of());
      }
      case Verdict.Unchanged _ ->
          result(operation, OperationResult.Status.UNCHANGED, null, List.of());
      case Verdict.Refused(var why) ->
          result(operation, OperationResult.Status.REFUSED, why, List.of());
      case Verdict.Conflict(var fields) ->
          result(operation, OperationResult.Status.CONFLICT, null, fields);
    };
  }

  private static OperationResult result(
      Operation operation,
      OperationResult.Status status,
      @Nullable Refusal refusal,
      List<FieldConflict> conflict) {
    return new OperationResult(
        operation.id(), operation.seq(), status, refusal, conflict, SOMEBODY, null);
  }

  public Optional<OperationResult> result(UUID operation) {
    return Optional.ofNullable(results.get(operation));
  }

  /// How often it was decided what becomes of an operation.
  public int decisions(UUID operation) {
    return decisions.getOrDefault(operation, 0);
  }

  /// How often an operation changed something.
  public int effects(UUID operation) {
    return effects.getOrDefault(operation, 0);
  }

  /// For a planted fault: what was settled is forgotten, so that it is decided again.
  public void forget(List<Operation> operations) {
    for (Operation operation : operations) {
      if (results.remove(operation.id()) != null) {
        Replica known = replicas.getOrDefault(operation.replica(), new Replica(0, Map.of()));
        Map<Long, Operation> taken = new HashMap<>(known.taken());
        taken.remove(operation.seq());
        replicas.put(
            operation.replica(),
            new Replica(Math.min(known.lastSeq(), operation.seq() - 1), taken));
      }
    }
  }
}
