package org.onescreen.desktop.geofile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;

/// One thing of a file after it was looked at.
///
/// @param code in full, as the centre writes it; as the file has it where it is no code
/// @param change what would come of it
/// @param outline in CGCS2000; empty where nothing can be drawn
/// @param place a place inside, or that of a mark
/// @param leaf for a mark, the code of the grid that it lies in
public record Checked(
    int row,
    String code,
    String name,
    Change change,
    Optional<Outline> outline,
    Optional<Position> place,
    String leaf,
    List<Finding> findings) {
  public Checked {
    findings = List.copyOf(findings);
  }

  /// What would come of a thing.
  public enum Change {
    NONE,
    REGION,
    GRID,
    NEW_GRID,
    CAMERA
  }

  /// @param detail what it is about, such as the neighbour's code; empty where it needs none
  public record Finding(Flaw flaw, String detail) {}

  /// True where it may become a command.
  public boolean acceptable() {
    return change != Change.NONE
        && findings.stream().noneMatch(f -> f.flaw().isFatal() || f.flaw() == Flaw.NO_CHANGE);
  }

  Checked with(Finding more) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(more);
    return new Checked(row, code, name, change, outline, place, leaf, all);
  }
}
