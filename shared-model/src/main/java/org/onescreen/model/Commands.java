package org.onescreen.model;

import java.util.List;
import java.util.stream.Stream;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.attachment.AttachmentCommands;
import org.onescreen.model.board.BoardCommands;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.camera.CameraCommands;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Judge;
import org.onescreen.model.export.ExportCommands;
import org.onescreen.model.flow.CalendarCommands;
import org.onescreen.model.incident.IncidentCommands;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DossierCommands;
import org.onescreen.model.mediation.MediatorCommands;
import org.onescreen.model.mediation.PolicyCommands;
import org.onescreen.model.mediation.RoomCommands;
import org.onescreen.model.mediation.SweepCommands;
import org.onescreen.model.video.CameraHoldCommands;
import org.onescreen.model.video.PatrolCommands;
import org.onescreen.model.video.RetrievalCommands;
import org.onescreen.model.video.VoiceCommands;
import org.onescreen.model.video.WallViewCommands;

/// Every command that the centre and the desk know. A new command is added here and nowhere else.
public final class Commands {
  public static final List<CommandType<?, ?>> ALL =
      Stream.of(
              AlarmCommands.ALL,
              IncidentCommands.ALL,
              DisputeCommands.ALL,
              RoomCommands.ALL,
              SweepCommands.ALL,
              MediatorCommands.ALL,
              PolicyCommands.ALL,
              CalendarCommands.ALL,
              FraudWarningCommands.ALL,
              LedgerCommands.ALL,
              WallViewCommands.ALL,
              RetrievalCommands.ALL,
              PatrolCommands.ALL,
              CameraHoldCommands.ALL,
              VoiceCommands.ALL,
              ExportCommands.ALL,
              AttachmentCommands.ALL,
              DossierCommands.ALL,
              CameraCommands.ALL,
              BoundaryCommands.ALL,
              BoardCommands.ALL)
          .<CommandType<?, ?>>flatMap(List::stream)
          .toList();

  private Commands() {}

  /// A judge of all of them.
  public static Judge judge(Judge.Faults faults) {
    return new Judge(ALL, faults);
  }
}
