package org.onescreen.desktop.mediation.board;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.model.access.Actor;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.board.WorkLimit;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.record.Kind;

/// Whether a column, and the whole board, has room for more work: for the board's moves and for the
/// steps on a case's own page alike. A soft limit only marks, and is never full here.
///
/// @param there of each column, the cases that there are, whatever anybody's filter
public record ColumnRoom(BoardSettings settings, Map<Stage, Long> there) {
  public static final Set<Kind<?>> READS = Set.of(BoardLimits.KIND, Dispute.KIND);

  public ColumnRoom {
    there = Map.copyOf(there);
  }

  /// Off the FX thread. Where no hard limit was agreed nothing is counted.
  public static ColumnRoom read(CacheReader reader, Optional<Actor> actor) {
    BoardSettings settings = BoardSettings.read(reader, actor);
    return new ColumnRoom(settings, settings.hard() ? counted(reader) : Map.of());
  }

  /// The open cases of each column.
  static Map<Stage, Long> counted(CacheReader reader) {
    Map<Stage, Long> all = new EnumMap<>(Stage.class);
    Map<DisputeState, Long> states =
        reader.countBy(Dispute.KIND, Grouping.by(Dispute.STATE), Filter.is(Dispute.ACTIVE, true));
    states.forEach((state, count) -> all.merge(Stage.of(state), count, Long::sum));
    return all;
  }

  public long in(Stage stage) {
    return there.getOrDefault(stage, 0L);
  }

  /// The limit that so many more would break; empty where there is room.
  public Optional<WorkLimit> full(Stage target, long more) {
    return settings
        .limit(WorkLimit.Scope.COLUMN, target.name())
        .filter(limit -> settings.hard() && limit.most() > 0)
        .filter(limit -> in(target) + more > limit.most());
  }

  /// The limit of the whole board that so many more open cases would break; empty where there is
  /// room, or none is opened.
  public Optional<WorkLimit> fullBoard(long opened) {
    return settings
        .limit(WorkLimit.Scope.BOARD, "")
        .filter(limit -> opened > 0 && settings.hard() && limit.most() > 0)
        .filter(limit -> open() + opened > limit.most());
  }

  /// The open cases of all columns.
  public long open() {
    return Arrays.stream(Stage.values()).filter(Stage::open).mapToLong(this::in).sum();
  }

  /// True where a step between these columns makes a closed case an open one.
  public static boolean opens(Stage from, Stage to) {
    return !from.open() && to.open();
  }
}
