package org.onescreen.desktop.wall;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onescreen.desktop.video.TileState;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.budget.Budget;
import org.onescreen.desktop.wall.budget.Capacity;
import org.onescreen.desktop.wall.budget.Demand;
import org.onescreen.desktop.wall.budget.Grant;
import org.onescreen.desktop.wall.budget.Importance;
import org.onescreen.desktop.wall.budget.Level;
import org.onescreen.desktop.wall.budget.StreamChoice;

/// Tends the tiles of a wall: looks several times a second which stream each should play, and once
/// a second how the machine bears it. Only tiles that can be seen play.
///
/// FX thread only.
final class WallTender {
  private static final Grant UNSEEN = new Grant(Level.STILL, Grant.Reason.BEST);
  private static final long LOOK_NANOS = 1_000_000_000L;

  /// A tenth of the frames too late is a picture that stutters.
  private static final double STUTTER = 0.1;

  private final VideoWorker worker;
  private final CameraAddresses addresses;
  private final Capacity capacity;
  private long lookedAt;
  private long processorNanos;
  private boolean best;

  WallTender(VideoWorker worker, CameraAddresses addresses, Capacity capacity) {
    this.worker = worker;
    this.addresses = addresses;
    this.capacity = capacity;
  }

  /// Main streams whatever the size, as far as the machine bears it.
  void best(boolean always) {
    best = always;
  }

  boolean isBest() {
    return best;
  }

  /// @param seen in their order on the wall
  /// @param hidden that have a camera and cannot be seen
  void tend(
      List<CameraTile> seen,
      List<CameraTile> hidden,
      Function<CameraTile, Importance> importance,
      long nanos) {
    List<CameraTile> laid = seen.stream().filter(tile -> tile.wantedHeight() > 0).toList();
    List<Demand> demands = laid.stream().map(tile -> demand(tile, importance.apply(tile))).toList();
    feel(laid, demands, nanos);
    List<Grant> grants = Budget.share(demands, capacity.pixelsPerSecond());
    for (int i = 0; i < laid.size(); i++) {
      CameraTile tile = laid.get(i);
      Grant grant = grants.get(i);
      tile.grant(grant, address(tile, grant.level()));
      if (isFailing(tile)) {
        tile.playing().ifPresent(address -> addresses.failed(tile.camera(), address));
      }
    }
    hidden.forEach(tile -> tile.grant(UNSEEN, Optional.empty()));
  }

  /// What plays nothing asks for nothing: a device would go on sending for it.
  private Optional<StreamAddress> address(CameraTile tile, Level level) {
    return level == Level.STILL ? Optional.empty() : addresses.of(tile.camera(), quality(level));
  }

  private static boolean isFailing(CameraTile tile) {
    return tile.state().map(TileState::condition).map(WallTender::isFailure).orElse(false);
  }

  private static boolean isFailure(Condition condition) {
    return switch (condition) {
      case CONNECTING, LIVE, LATE -> false;
      case RECONNECTING, REFUSED, UNAUTHORISED, NO_SIGNAL -> true;
    };
  }

  private static StreamQuality quality(Level level) {
    return level == Level.MAIN ? StreamQuality.MAIN : StreamQuality.SUB;
  }

  private Demand demand(CameraTile tile, Importance importance) {
    Level wanted =
        best
            ? Level.MAIN
            : StreamChoice.of(tile.grant().level(), tile.wantedHeight(), tile.costs().subLines());
    return new Demand(importance, wanted, tile.costs().of(Level.MAIN), tile.costs().of(Level.SUB));
  }

  private void feel(List<CameraTile> tiles, List<Demand> demands, long nanos) {
    long past = nanos - lookedAt;
    if (past < LOOK_NANOS) {
      return;
    }
    long used = processorNanos();
    double busy =
        (double) (used - processorNanos) / past / Runtime.getRuntime().availableProcessors();
    double drawn = tiles.stream().mapToDouble(t -> t.reading().framesPerSecond()).sum();
    double dropped = tiles.stream().mapToDouble(t -> t.reading().dropsPerSecond()).sum();
    long wanted =
        demands.stream().mapToLong(d -> d.best() == Level.MAIN ? d.mainCost() : d.subCost()).sum();
    long decoded =
        tiles.stream()
            .filter(t -> t.grant().level() == Level.MAIN || t.grant().level() == Level.SUB)
            .mapToLong(t -> t.costs().of(t.grant().level()))
            .sum();
    if (lookedAt != 0) {
      capacity.look(wanted, decoded, busy, dropped > STUTTER * (drawn + dropped));
    }
    processorNanos = used;
    lookedAt = nanos;
  }

  private long processorNanos() {
    long desk =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime()
            : 0;
    return desk + worker.status().processorTime().toNanos();
  }
}
