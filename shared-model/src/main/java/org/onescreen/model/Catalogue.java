package org.onescreen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudTypeEntry;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.MaterialStock;
import org.onescreen.model.antifraud.Outreach;
import org.onescreen.model.antifraud.PublicityGroup;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.antifraud.PublicityTeam;
import org.onescreen.model.antifraud.ResponsibilityLetter;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.board.BoardView;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.DossierBook;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.organisation.Department;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.organisation.GovernanceCenter;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.Livelihood;
import org.onescreen.model.region.Region;
import org.onescreen.model.sensor.Sensor;
import org.onescreen.model.video.CameraHold;
import org.onescreen.model.video.PatrolPlan;
import org.onescreen.model.video.PatrolRecord;
import org.onescreen.model.video.VideoRetrieval;
import org.onescreen.model.video.VoiceCall;
import org.onescreen.model.video.WallView;

/// Every kind of record that the centre and the desk know. A new kind is added here and nowhere
/// else.
public final class Catalogue {
  /// Raised when a kind changes in a way that an older desk cannot read.
  public static final int SCHEMA = 1;

  public static final List<Kind<?>> KINDS =
      List.of(
          Region.KIND,
          Grid.KIND,
          Livelihood.KIND,
          GroundLine.KIND,
          GovernanceCenter.KIND,
          Department.KIND,
          EmergencyUnit.KIND,
          PatrolTeam.KIND,
          PoliceRoom.KIND,
          Camera.KIND,
          WallView.KIND,
          VideoRetrieval.KIND,
          PatrolPlan.KIND,
          PatrolRecord.KIND,
          CameraHold.KIND,
          VoiceCall.KIND,
          Sensor.KIND,
          Alarm.KIND,
          GridIncident.KIND,
          Dispute.KIND,
          Mediator.KIND,
          MediationRoom.KIND,
          DisputeSweep.KIND,
          MediationPolicy.KIND,
          WorkingCalendar.KIND,
          CampaignMaterial.KIND,
          Campaign.KIND,
          PublicityGroup.KIND,
          CampaignCoverage.KIND,
          FraudWarning.KIND,
          FraudCase.KIND,
          DissuasionPolicy.KIND,
          FraudTypeEntry.KIND,
          MaterialStock.KIND,
          CampaignTarget.KIND,
          ResponsibilityLetter.KIND,
          PublicityPoint.KIND,
          PublicityTeam.KIND,
          AppRegister.KIND,
          Outreach.KIND,
          ExportEntry.KIND,
          Attachment.KIND,
          DossierBook.KIND,
          BoardLimits.KIND,
          BoardView.KIND);

  private static final Map<Integer, Kind<?>> BY_NUMBER =
      KINDS.stream().collect(Collectors.toMap(Kind::number, Function.identity()));

  private Catalogue() {}

  /// The kind that travels under `number`; empty where this program is older than the kind.
  public static Optional<Kind<?>> byNumber(int number) {
    return Optional.ofNullable(BY_NUMBER.get(number));
  }
}
