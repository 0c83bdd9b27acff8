package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.model.board.LaneBy;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;

/// Reads which case lies where: of every open one and of what was closed lately only the few
/// columns that decide it.
///
/// @param folded the keys of the lanes that are folded
record ShapeQuery(Sight sight, Set<String> folded, CaseWords words, PanelClock clock)
    implements LiveQueries.Read<BoardShape> {
  static final Set<Kind<?>> READS = Set.of(Dispute.KIND, Mediator.KIND, Grid.KIND);

  /// For how long a closed case stays in its column; all of them are in the table.
  static final int CLOSED_DAYS = 30;

  private static final Order ANY = new Order(List.of());

  ShapeQuery {
    folded = Set.copyOf(folded);
  }

  @Override
  public BoardShape run(CacheReader reader) {
    Filter filter = sight.filter(reader, clock.today());
    List<CaseLine> lines = new ArrayList<>();
    if (sight.viewpoint().text().isBlank()) {
      read(reader, Filter.is(Dispute.ACTIVE, true).and(filter), lines);
      read(reader, closed().and(filter), lines);
    } else {
      // What was found are a few, however long ago they were closed.
      read(reader, filter, lines);
    }
    lines.sort(CaseLine.PRESSING);
    Map<String, Long> all = all(reader, lines);
    List<Lane> lanes = lanes(reader, lines, all);
    return new BoardShape(lanes, by() != LaneBy.NONE, counts(reader, lines, all));
  }

  private LaneBy by() {
    return sight.viewpoint().lanes();
  }

  private Filter closed() {
    return Filter.is(Dispute.ACTIVE, false)
        .and(Filter.atLeast(Dispute.STAGE_SINCE, clock.today().minusDays(CLOSED_DAYS)));
  }

  private void read(CacheReader reader, Filter filter, List<CaseLine> into) {
    reader.eachLine(
        Dispute.KIND,
        filter,
        ANY,
        CaseLine.columns(by()),
        line -> into.add(CaseLine.of(line, by())));
  }

  /// The open cases of each lane: a limit counts what there is, not what somebody looks at.
  private Map<String, Long> all(CacheReader reader, List<CaseLine> lines) {
    Map<String, Long> all = new HashMap<>();
    Column<?> column = CaseLine.column(by());
    if (column != null && sight.viewpoint().narrows()) {
      List<DisputeState> open =
          Arrays.stream(DisputeState.values()).filter(s -> Stage.of(s).open()).toList();
      reader
          .countBy(
              Dispute.KIND,
              Grouping.by(column),
              Filter.is(Dispute.ACTIVE, true).and(Filter.oneOf(Dispute.STATE, open)))
          .forEach((lane, count) -> all.put(String.valueOf(lane), count));
    } else {
      lines.stream()
          .filter(line -> line.stage().open())
          .forEach(line -> all.merge(line.lane(), 1L, Long::sum));
    }
    return all;
  }

  private List<Lane> lanes(CacheReader reader, List<CaseLine> lines, Map<String, Long> all) {
    Map<String, List<CaseLine>> byLane = new HashMap<>();
    lines.forEach(line -> byLane.computeIfAbsent(line.lane(), _ -> new ArrayList<>()).add(line));
    LaneNames names = LaneNames.of(reader, by(), byLane.keySet(), words);
    return byLane.entrySet().stream()
        .map(
            lane ->
                lane(
                    lane.getKey(),
                    names.of(lane.getKey()),
                    lane.getValue(),
                    all.getOrDefault(lane.getKey(), 0L)))
        .sorted(names.order())
        .toList();
  }

  private Lane lane(String key, String name, List<CaseLine> lines, long all) {
    Map<Stage, List<UUID>> cells = new EnumMap<>(Stage.class);
    long open = 0;
    long red = 0;
    for (CaseLine line : lines) {
      cells.computeIfAbsent(line.stage(), _ -> new ArrayList<>()).add(line.id());
      if (line.stage().open()) {
        open++;
        red += line.color() == RiskColor.RED ? 1 : 0;
      }
    }
    return new Lane(key, name, cells, open, all, red, folded.contains(key));
  }

  private BoardShape.Counts counts(
      CacheReader reader, List<CaseLine> lines, Map<String, Long> lanes) {
    Map<Stage, Long> shown = new EnumMap<>(Stage.class);
    lines.forEach(line -> shown.merge(line.stage(), 1L, Long::sum));
    // A limit counts what there is, not what somebody happens to look at.
    Map<Stage, Long> all = sight.viewpoint().narrows() ? ColumnRoom.counted(reader) : shown;
    return new BoardShape.Counts(
        shown,
        all,
        open(all),
        lines.stream().filter(line -> line.stage().open()).count(),
        by(),
        lanes);
  }

  private static long open(Map<Stage, Long> all) {
    return Arrays.stream(Stage.values())
        .filter(Stage::open)
        .mapToLong(stage -> all.getOrDefault(stage, 0L))
        .sum();
  }
}
