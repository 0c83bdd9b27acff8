package org.onescreen.desktop.mediation.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Line;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.model.board.LaneBy;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Column;

/// What the board has to know of every case to put it into its place; what its card shows is read
/// only where the card is seen.
///
/// @param lane the value of what the board is cut by, in words of the program; empty without lanes
record CaseLine(UUID id, Stage stage, RiskColor color, @Nullable LocalDate deadline, String lane) {
  /// Red first, then yellow, then the rest; within each the nearest limit, and no limit last.
  static final Comparator<CaseLine> PRESSING =
      Comparator.<CaseLine>comparingInt(line -> rank(line.color()))
          .thenComparing(CaseLine::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(CaseLine::id);

  static List<Column<?>> columns(LaneBy lanes) {
    List<Column<?>> shown = List.of(Dispute.STATE, Dispute.COLOR, Dispute.DEADLINE);
    Column<?> lane = column(lanes);
    return lane == null || shown.contains(lane)
        ? shown
        : List.of(Dispute.STATE, Dispute.COLOR, Dispute.DEADLINE, lane);
  }

  static @Nullable Column<?> column(LaneBy lanes) {
    return switch (lanes) {
      case NONE -> null;
      case COLOR -> Dispute.COLOR;
      case LEVEL -> Dispute.LEVEL;
      case MEDIATOR -> Dispute.MEDIATOR;
      case GRID -> Dispute.GRID;
      case TYPE -> Dispute.TYPE;
    };
  }

  static CaseLine of(Line line, LaneBy lanes) {
    Column<?> lane = column(lanes);
    return new CaseLine(
        line.id(),
        Stage.of(line.get(Dispute.STATE)),
        line.get(Dispute.COLOR),
        line.find(Dispute.DEADLINE).orElse(null),
        lane == null ? "" : line.find(lane).map(Object::toString).orElse(""));
  }

  private static int rank(RiskColor color) {
    return switch (color) {
      case RED -> 0;
      case YELLOW -> 1;
      case BLUE, GREEN -> 2;
    };
  }
}
