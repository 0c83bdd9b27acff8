package org.onescreen.desktop.map.scene;

import java.util.Set;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.Region;
import org.onescreen.model.sensor.Sensor;

/// What a scene is read from, each by a query of its own.
enum ScenePart {
  GEOMETRY,
  FIELD,
  INCIDENTS,
  ALARMS,
  CASES,
  FIGURES;

  /// Those of the figures are their measure's.
  Set<Kind<?>> kinds() {
    return switch (this) {
      case GEOMETRY -> Set.of(Region.KIND, Grid.KIND, GroundLine.KIND);
      case FIELD ->
          Set.of(
              Camera.KIND,
              EmergencyUnit.KIND,
              PatrolTeam.KIND,
              PoliceRoom.KIND,
              Sensor.KIND,
              PublicityPoint.KIND);
      case INCIDENTS -> Set.of(GridIncident.KIND);
      case ALARMS -> Set.of(Alarm.KIND);
      case CASES -> Set.of(Dispute.KIND);
      case FIGURES -> Set.of();
    };
  }
}
