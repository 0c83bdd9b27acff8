package org.onescreen.desktop.map;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.map.scene.AlarmMark;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.IncidentMark;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.SensorMark;
import org.onescreen.desktop.map.scene.SpeakerMark;

/// Finds again in a newer scene what was selected in an older one.
final class Successor {
  private Successor() {}

  static Optional<Picked> of(Picked picked, MapScene scene) {
    return switch (picked) {
      case Picked.OfArea(var area) -> scene.geometry().find(area.code()).map(Picked.OfArea::new);
      case Picked.OfMark(var mark) ->
          switch (mark) {
            case CameraMark m -> same(m, scene.cameras());
            case IncidentMark m -> same(m, scene.incidents());
            case ForceMark m -> same(m, scene.forces());
            case SensorMark m -> same(m, scene.sensors());
            case SpeakerMark m -> same(m, scene.speakers());
            case AlarmMark m -> same(m, scene.alarms());
            case CaseMark m -> same(m, scene.cases());
          };
      case Picked.OfCluster _ -> Optional.empty();
    };
  }

  private static <M extends Mark> Optional<Picked> same(M mark, ClusterPyramid<M> pyramid) {
    Mark[] found = new Mark[1];
    pyramid.visit(
        ClusterPyramid.FINEST,
        new Envelope(mark.x(), mark.x(), mark.y(), mark.y()),
        (Cluster<M> cluster) -> {
          M single = cluster.single();
          if (single != null && isSame(mark, single)) {
            found[0] = single;
          }
        });
    return Optional.ofNullable(found[0]).map(Picked.OfMark::new);
  }

  private static boolean isSame(Mark older, Mark newer) {
    return switch (older) {
      case CameraMark camera -> newer instanceof CameraMark c && c.code().equals(camera.code());
      case IncidentMark incident -> newer instanceof IncidentMark i && i.id().equals(incident.id());
      case ForceMark unit -> newer instanceof ForceMark u && u.id().equals(unit.id());
      case SensorMark sensor -> newer instanceof SensorMark s && s.id().equals(sensor.id());
      case SpeakerMark speaker -> newer instanceof SpeakerMark s && s.id().equals(speaker.id());
      case AlarmMark alarm -> newer instanceof AlarmMark a && a.id().equals(alarm.id());
      case CaseMark dispute -> newer instanceof CaseMark c && c.id().equals(dispute.id());
    };
  }
}
