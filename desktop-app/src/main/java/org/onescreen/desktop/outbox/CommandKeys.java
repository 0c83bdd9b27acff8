package org.onescreen.desktop.outbox;

import java.util.Map;
import java.util.Optional;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.antifraud.FraudWarningCommands;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.StockCommands;
import org.onescreen.model.attachment.AttachmentCommands;
import org.onescreen.model.board.BoardCommands;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.camera.CameraCommands;
import org.onescreen.model.command.CommandType;
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

/// Under which text each command is named. A command of a newer program has none.
final class CommandKeys {
  private static final Map<CommandType<?, ?>, String> KEYS =
      Map.ofEntries(
          Map.entry(AlarmCommands.SUPPRESS, "outbox.command.alarm.suppress"),
          Map.entry(AlarmCommands.ACKNOWLEDGE, "outbox.command.alarm.acknowledge"),
          Map.entry(AlarmCommands.VERIFY, "outbox.command.alarm.verify"),
          Map.entry(AlarmCommands.CONFIRM, "outbox.command.alarm.confirm"),
          Map.entry(AlarmCommands.FALSE_ALARM, "outbox.command.alarm.false-alarm"),
          Map.entry(AlarmCommands.DISPATCH, "outbox.command.alarm.dispatch"),
          Map.entry(AlarmCommands.ARRIVE, "outbox.command.alarm.arrive"),
          Map.entry(AlarmCommands.REINFORCE, "outbox.command.alarm.reinforce"),
          Map.entry(AlarmCommands.CONTROL, "outbox.command.alarm.control"),
          Map.entry(AlarmCommands.TRANSFER, "outbox.command.alarm.transfer"),
          Map.entry(AlarmCommands.RESOLVE, "outbox.command.alarm.resolve"),
          Map.entry(AlarmCommands.CLOSE, "outbox.command.alarm.close"),
          Map.entry(DisputeCommands.REGISTER, "outbox.command.dispute.register"),
          Map.entry(DisputeCommands.EDIT, "outbox.command.dispute.edit"),
          Map.entry(DisputeCommands.MOVE, "outbox.command.dispute.move"),
          Map.entry(DisputeCommands.IMPORT, "outbox.command.dispute.import"),
          Map.entry(DisputeCommands.PAPER, "outbox.command.dispute.paper"),
          Map.entry(DisputeCommands.COLOR, "outbox.command.dispute.color"),
          Map.entry(DisputeCommands.CLOCK, "outbox.command.dispute.clock"),
          Map.entry(DisputeCommands.HAND_OVER, "outbox.command.dispute.hand-over"),
          Map.entry(DisputeCommands.RECEIVE, "outbox.command.dispute.receive"),
          Map.entry(DisputeCommands.PAY, "outbox.command.dispute.pay"),
          Map.entry(DisputeCommands.RECUSE, "outbox.command.dispute.recuse"),
          Map.entry(DisputeCommands.MEDIATORS, "outbox.command.dispute.mediators"),
          Map.entry(DisputeCommands.LINK, "outbox.command.dispute.link"),
          Map.entry(DisputeCommands.FLAG, "outbox.command.dispute.flag"),
          Map.entry(DisputeCommands.PARTIES, "outbox.command.dispute.parties"),
          Map.entry(DisputeCommands.RESCHEDULE, "outbox.command.dispute.reschedule"),
          Map.entry(RoomCommands.BOOK, "outbox.command.room.book"),
          Map.entry(RoomCommands.RELEASE, "outbox.command.room.release"),
          Map.entry(SweepCommands.OPEN, "outbox.command.sweep.open"),
          Map.entry(SweepCommands.COUNT, "outbox.command.sweep.count"),
          Map.entry(DisputeCommands.RECOUNT, "outbox.command.dispute.recount"),
          Map.entry(RoomCommands.OPEN, "outbox.command.room.open"),
          Map.entry(RoomCommands.EDIT, "outbox.command.room.edit"),
          Map.entry(MediatorCommands.APPOINT, "outbox.command.mediator.appoint"),
          Map.entry(MediatorCommands.EDIT, "outbox.command.mediator.edit"),
          Map.entry(MediatorCommands.DISMISS, "outbox.command.mediator.dismiss"),
          Map.entry(RoomCommands.CLOSE, "outbox.command.room.close"),
          Map.entry(PolicyCommands.SET, "outbox.command.mediation-policy.set"),
          Map.entry(PolicyCommands.FIRST, "outbox.command.mediation-policy.set"),
          Map.entry(CalendarCommands.SET, "outbox.command.working-calendar.set"),
          Map.entry(AttachmentCommands.ADD, "outbox.command.attachment.add"),
          Map.entry(AttachmentCommands.REMOVE, "outbox.command.attachment.remove"),
          Map.entry(CalendarCommands.FIRST, "outbox.command.working-calendar.set"),
          Map.entry(ExportCommands.REGISTER, "outbox.command.export.register"),
          Map.entry(DossierCommands.NUMBER, "outbox.command.dossier.number"),
          Map.entry(CameraCommands.CORRECT, "outbox.command.camera.correct"),
          Map.entry(CameraCommands.APPROVE, "outbox.command.camera.approve-correction"),
          Map.entry(CameraCommands.DENY, "outbox.command.camera.deny-correction"),
          Map.entry(BoundaryCommands.REDRAW_REGION, "outbox.command.region.redraw"),
          Map.entry(BoundaryCommands.REDRAW_GRID, "outbox.command.grid.redraw"),
          Map.entry(BoundaryCommands.CREATE_GRID, "outbox.command.grid.create"),
          Map.entry(IncidentCommands.MOVE, "outbox.command.incident.move"),
          Map.entry(BoardCommands.FIRST_LIMITS, "outbox.command.board.limits"),
          Map.entry(BoardCommands.LIMITS, "outbox.command.board.limits"),
          Map.entry(BoardCommands.KEEP_VIEW, "outbox.command.board.view.keep"),
          Map.entry(BoardCommands.REMOVE_VIEW, "outbox.command.board.view.remove"),
          Map.entry(FraudWarningCommands.MOVE, "outbox.command.fraud-warning.move"),
          Map.entry(FraudWarningCommands.RECEIVE, "outbox.command.fraud-warning.receive"),
          Map.entry(StockCommands.RECEIVE, "outbox.command.stock.receive"),
          Map.entry(StockCommands.ISSUE, "outbox.command.stock.issue"),
          Map.entry(WallViewCommands.SHARE, "outbox.command.wall-view.share"),
          Map.entry(WallViewCommands.CHANGE, "outbox.command.wall-view.change"),
          Map.entry(WallViewCommands.WITHDRAW, "outbox.command.wall-view.withdraw"),
          Map.entry(RetrievalCommands.RECORD, "outbox.command.video-retrieval.record"),
          Map.entry(RetrievalCommands.APPROVE, "outbox.command.video-retrieval.approve"),
          Map.entry(RetrievalCommands.RETURN, "outbox.command.video-retrieval.return"),
          Map.entry(RetrievalCommands.DESTROY, "outbox.command.video-retrieval.destroy"),
          Map.entry(PatrolCommands.MAKE, "outbox.command.patrol-plan.make"),
          Map.entry(PatrolCommands.CHANGE, "outbox.command.patrol-plan.change"),
          Map.entry(PatrolCommands.WITHDRAW, "outbox.command.patrol-plan.withdraw"),
          Map.entry(PatrolCommands.WRITE, "outbox.command.patrol-record.write"),
          Map.entry(CameraHoldCommands.FIRST, "outbox.command.camera-hold.first"),
          Map.entry(CameraHoldCommands.TAKE, "outbox.command.camera-hold.take"),
          Map.entry(CameraHoldCommands.RELEASE, "outbox.command.camera-hold.release"),
          Map.entry(VoiceCommands.LOG, "outbox.command.voice-call.entry"));

  private CommandKeys() {}

  static Optional<String> of(String command) {
    return KEYS.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(command))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> ledger(command));
  }

  /// All ledgers are written alike.
  private static Optional<String> ledger(String command) {
    boolean known = LedgerCommands.ALL.stream().anyMatch(type -> type.name().equals(command));
    if (!known) {
      return Optional.empty();
    }
    return Optional.of(
        command.endsWith(".enter")
            ? "outbox.command.ledger.enter"
            : "outbox.command.ledger.correct");
  }
}
