package org.onescreen.desktop.outbox;

import java.util.Optional;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.command.Operation;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.SweepCommands;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;
import org.onescreen.model.video.PatrolPlan;
import org.onescreen.model.video.PatrolRecord;
import org.onescreen.model.video.VideoRetrieval;
import org.onescreen.model.video.WallView;
import tools.jackson.databind.JsonNode;

/// What a record is called in a list.
final class RecordTitle {
  private RecordTitle() {}

  /// Where the record is not here, the title that the command itself gives it, if it does.
  static String of(Operation operation, Optional<CentreRecord> now) {
    return now.map(RecordTitle::of).orElseGet(() -> own(operation));
  }

  private static String of(CentreRecord now) {
    return switch (now) {
      case Alarm alarm -> alarm.title() + " · " + alarm.place();
      case Dispute dispute -> dispute.title() + " · " + dispute.code();
      case DisputeSweep sweep when sweep.name() != null -> sweep.name() + " · " + sweep.day();
      case GridIncident incident -> incident.title() + " · " + incident.code();
      case FraudWarning warning ->
          Masker.mask(PersonalData.NAME, warning.person(), Masker.Mode.DESK)
              + " · "
              + warning.day();
      case WallView view -> view.name();
      case VideoRetrieval taken -> taken.content();
      case PatrolPlan plan -> plan.name();
      case PatrolRecord log -> log.name();
      case ExportEntry entry -> entry.title() + " · " + entry.number();
      case Camera camera -> camera.name() + " · " + camera.code();
      case Region region -> region.name() + " · " + region.division();
      case Grid grid -> grid.name() + " · " + grid.code();
      default -> "";
    };
  }

  private static String own(Operation operation) {
    JsonNode title =
        operation
            .arguments()
            .get(
                operation.command().equals(BoundaryCommands.CREATE_GRID.name())
                        || operation.command().equals(SweepCommands.OPEN.name())
                    ? "name"
                    : "title");
    return title != null && title.isString() ? title.stringValue() : "";
  }
}
