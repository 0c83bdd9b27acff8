package org.onescreen.model.region;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;

/// A road or a water of the own ground, for maps that have no other base.
///
/// @param line at least two places
public record GroundLine(
    UUID id, DivisionCode division, GroundType type, String name, List<Position> line)
    implements CentreRecord {
  private static final int SHORTEST = 2;

  public static final Column<GroundType> TYPE = Column.of("type", GroundType.class);

  public static final Kind<GroundLine> KIND =
      Kind.of(4, "ground-line", GroundLine.class)
          .priority(Priority.REFERENCE)
          .columns(TYPE)
          .build();

  public GroundLine {
    line = List.copyOf(line);
    if (line.size() < SHORTEST) {
      throw new IllegalArgumentException("a line of " + line.size() + " places");
    }
  }
}
