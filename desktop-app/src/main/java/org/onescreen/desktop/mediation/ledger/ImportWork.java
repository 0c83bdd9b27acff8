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
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// The parts of an import that take their time. Off the FX thread.
record ImportWork(WorkPlace place) {
  /// A file as it was read.
  record Opened(Path file, RawTable table, Match match, Places places) {}

  Opened open(Path file, Optional<String> sheet, Course course)
      throws IOException, Course.Cancelled {
    RawTable table = LedgerFile.read(file, sheet, course);
    Words words = new Words();
    Places places =
        ReadNow.of(
            place.queries(),
            Set.of(Grid.KIND, Region.KIND, Mediator.KIND),
            reader -> PlacesQuery.read(reader, words.text(), place.clock().today()));
    return new Opened(file, table, Match.of(table, words), places);
  }

  /// @param grid where lines go that name none
  /// @param mediator who answers for lines that name nobody
  Plan plan(
      Opened opened,
      Match match,
      Optional<GridCode> grid,
      Optional<UUID> mediator,
      Agreed agreed,
      Course course)
      throws Course.Cancelled {
    Plan plan =
        new Planner(
                opened.table(),
                match,
                new Words(),
                opened.places().elsewhere(grid, mediator),
                this::title,
                agreed)
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

  private String title(DisputeType type, String at) {
    return place.texts().get("ledger.neutral", place.texts().of("mediation.type", type), at);
  }
}
