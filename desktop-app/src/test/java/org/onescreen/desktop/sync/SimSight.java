package org.onescreen.desktop.sync;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.ModelPushes;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.command.Operation;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.wire.RowImage;

/// The centre's records as one operation meets them, and as its account may see them.
final class SimSight implements ModelPushes.Records {
  private final SimCentre centre;
  private final Set<Integer> scope;
  private final @Nullable Operation operation;

  /// @param operation null where none is under way
  SimSight(SimCentre centre, Set<Integer> scope, @Nullable Operation operation) {
    this.centre = centre;
    this.scope = Set.copyOf(scope);
    this.operation = operation;
  }

  @Override
  public Optional<CentreRecord> find(int kind, UUID id) {
    Optional<SimRow> row = centre.store().find(new SimKey(kind, id));
    Operation now = operation;
    return centre.has(Planted.LATEST_WINS) && now != null
        ? row.map(r -> r.with(now.base()).body())
        : row.map(SimRow::body);
  }

  @Override
  public void put(int kind, CentreRecord after) {
    Operation now = operation;
    if (now != null) {
      centre.store().find(new SimKey(kind, after.id())).ifPresent(row -> SimOracle.seen(now, row));
    }
    centre.done(kind, after);
  }

  @Override
  public @Nullable RowImage image(int kind, UUID id) {
    return centre
        .store()
        .find(new SimKey(kind, id))
        .filter(row -> scope.contains(row.bucket()))
        .map(SimRow::image)
        .orElse(null);
  }
}
