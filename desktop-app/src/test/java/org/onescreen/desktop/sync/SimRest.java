package org.onescreen.desktop.sync;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.SimCache;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.wire.HashSums;
import org.onescreen.model.wire.OperationResult;

/// The invariants of `sync.md` 8 that hold of a desk once nothing is wrong any more.
final class SimRest {
  private static final Set<OperationResult.Status> DONE =
      Set.of(OperationResult.Status.DONE, OperationResult.Status.UNCHANGED);

  private final SimDesk desk;
  private final SimCentre centre;

  SimRest(SimDesk desk, SimCentre centre) {
    this.desk = desk;
    this.centre = centre;
  }

  /// @return what is not as it should be yet; empty where all is
  Optional<String> missing() {
    if (!(desk.state().stage() instanceof Stage.Following(Online online)) || !online.current()) {
      return Optional.of("a desk is not there: " + desk.state());
    }
    if (!desk.isTrusted()) {
      return Optional.of("Q1: what a disk has spoilt is not looked for: " + desk.state());
    }
    try {
      return waiting().or(this::lost).or(this::versions);
    } catch (IllegalStateException e) {
      desk.machine().lookAround();
      return Optional.of(e.toString());
    }
  }

  /// Q2.
  private Optional<String> waiting() {
    long waits =
        SimDesk.outbox(desk.machine().cache()).values().stream()
            .filter(CommandState::pending)
            .count();
    return waits == 0
        ? Optional.empty()
        : Optional.of("Q2: an outbox has " + waits + " left: " + desk.state().push());
  }

  /// What the desk calls done was done.
  private Optional<String> lost() {
    for (Map.Entry<UUID, CommandState> each : SimDesk.outbox(desk.machine().cache()).entrySet()) {
      boolean done =
          centre
              .store()
              .pushes()
              .result(each.getKey())
              .filter(r -> DONE.contains(r.status()))
              .isPresent();
      if (each.getValue() == CommandState.DONE && !done) {
        return Optional.of("Q2: a command that was done is lost: " + each.getKey());
      }
    }
    return Optional.empty();
  }

  /// Q1, by the versions.
  private Optional<String> versions() {
    Map<SimKey, Long> there = new HashMap<>();
    try {
      desk.machine().cache().rows().forEach((key, row) -> there.put(key, row.version()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Map<SimKey, Long> wanted = new HashMap<>();
    wanted().forEach((key, row) -> wanted.put(key, row.version()));
    List<String> differ =
        Stream.concat(wanted.keySet().stream(), there.keySet().stream())
            .distinct()
            .filter(key -> !Objects.equals(wanted.get(key), there.get(key)))
            .map(key -> key + " wanted " + wanted.get(key) + " there " + there.get(key))
            .toList();
    return differ.isEmpty() ? Optional.empty() : Optional.of("Q1: rows differ: " + differ);
  }

  private Map<SimKey, SimRow> wanted() {
    Set<Integer> scope = desk.account().scope();
    Map<SimKey, SimRow> wanted = new HashMap<>(centre.store().rows());
    wanted.values().removeIf(row -> !scope.contains(row.bucket()));
    return wanted;
  }

  /// Q1 by every field, Q3, and I9: looked at once, at the end.
  void check() {
    SimCache cache = desk.machine().cache();
    Map<SimKey, CentreRecord> wanted = new HashMap<>();
    wanted().forEach((key, row) -> wanted.put(key, row.body()));
    if (!wanted.equals(cache.records())) {
      throw new Simulation.Violation("Q1: records differ");
    }
    if (!cache.cache().audit().isEmpty()) {
      throw new Simulation.Violation("Q3: hashes differ: " + cache.cache().audit());
    }
    sums();
    try {
      List<String> wrong = cache.wronglyIndexed();
      if (!wrong.isEmpty()) {
        throw new Simulation.Violation("I9: the search knows other rows: " + wrong);
      }
    } catch (SQLException e) {
      // What the disk has spoilt of the index the product notices when somebody searches.
      if (!SimMachine.isDamage(e)) {
        throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Q3: buckets sum up to the same on both sides, without what came in an answer and has no hash.
  private void sums() {
    SimCache cache = desk.machine().cache();
    Map<Integer, HashSums> wanted = new HashMap<>();
    Map<Integer, HashSums> there;
    try {
      Map<SimKey, SimCache.Row> rows = cache.rows();
      wanted()
          .forEach(
              (key, row) -> {
                if (rows.containsKey(key) && rows.get(key).hash() != 0) {
                  wanted.compute(
                      row.bucket(),
                      (_, sums) -> (sums == null ? HashSums.NONE : sums).plus(row.line(0).hash()));
                }
              });
      there = cache.sums(!centre.has(Planted.DIGEST_OVERFLOW));
    } catch (SQLException e) {
      throw new Simulation.Violation("Q3: a bucket cannot be summed up: " + e.getMessage());
    }
    if (!wanted.equals(there)) {
      throw new Simulation.Violation("Q3: buckets sum up to other hashes");
    }
  }
}
