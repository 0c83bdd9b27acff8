package org.onescreen.desktop.mediation.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.ledger.LedgerFile;
import org.onescreen.desktop.document.ledger.RawTable;
import org.onescreen.desktop.work.ReadNow;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// The parts of an import that take their time. Off the FX thread.
record ImportWork(WorkPlace place) {
  /// A file as it was read.
  record Opened(RawTable table, Match match, Places places) {}

  Opened open(Path file, Course course) throws IOException, Course.Cancelled {
    RawTable table = LedgerFile.read(file, course);
    Words words = new Words();
    Places places =
        ReadNow.of(
            place.queries(),
            Set.of(Grid.KIND, Region.KIND, Mediator.KIND),
            reader -> Places.read(reader, words.text(), place.clock().today()));
    return new Opened(table, Match.of(table, words), places);
  }

  Plan plan(
      Opened opened, Match match, Optional<GridCode> grid, Optional<UUID> mediator, Course course)
      throws Course.Cancelled {
    Plan plan =
        new Planner(opened.table(), match, new Words(), opened.places().elsewhere(grid, mediator))
            .plan(course);
    int known =
        ReadNow.of(
            place.queries(),
            Set.of(Dispute.KIND),
            reader ->
                (int)
                    plan.ready().stream()
                        .filter(line -> reader.find(Dispute.KIND, line.id()).isPresent())
                        .count());
    return plan.knowing(known);
  }
}
