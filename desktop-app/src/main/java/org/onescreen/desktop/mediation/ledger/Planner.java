package org.onescreen.desktop.mediation.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.ledger.RawCell;
import org.onescreen.desktop.document.ledger.RawTable;
import org.onescreen.desktop.mediation.ledger.Problem.Why;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.LedgerCase;

/// Reads every line of a table as a case, and says of each cell what is the matter with it. Writes
/// nothing. Off the FX thread.
///
/// @param titles what a case is called where everybody sees it, by its type and its place
/// @param agreed what becomes of what was agreed on
record Planner(
    RawTable table,
    Match match,
    Words words,
    Places places,
    BiFunction<DisputeType, String, String> titles,
    Agreed agreed) {
  private static final int COURSE_STEP = 500;

  Plan plan(Course course) throws Course.Cancelled {
    List<LedgerCase> ready = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<UUID, Integer> seen = new HashMap<>();
    int refused = 0;
    int lines = 0;
    for (int row = match.firstRow(); row < table.rows().size(); row++) {
      if (row % COURSE_STEP == 0) {
        course.at((double) row / table.rows().size());
      }
      if (isBlank(row)) {
        continue;
      }
      lines++;
      Line line = new Line(this, row);
      Optional<LedgerCase> read = line.read();
      problems.addAll(line.problems());
      if (read.isPresent() && seen.putIfAbsent(read.get().id(), row) != null) {
        problems.add(new Problem(row, RawTable.name(row, 0), Why.SAME_AS_ABOVE, true));
        read = Optional.empty();
      }
      if (read.isPresent()) {
        ready.add(read.get());
      } else {
        refused++;
      }
    }
    return new Plan(ready, problems, refused, 0, lines);
  }

  private boolean isBlank(int row) {
    return table.rows().get(row).stream().allMatch(RawCell::empty);
  }
}
