package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Made;
import org.onescreen.desktop.cache.MadeForm;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.PointType;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.Region;
import org.onescreen.model.sensor.Sensor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the map reads of the cache, and the heavy part of what it makes of it: whoever ends a live
/// query waits for a result that is being taken, and never for one that is being read.
///
/// Off the FX thread.
final class SceneReader {
  private static final Logger LOG = LoggerFactory.getLogger(SceneReader.class);

  /// Among the open ones, which have an index: of all cases most are closed.
  static final Filter IN_MEDIATION =
      Filter.is(Dispute.ACTIVE, true).and(Filter.is(Dispute.IN_MEDIATION, true));

  private SceneReader() {}

  /// The ground as it was kept, else made of all outlines.
  static ReadGround ground(CacheReader reader) {
    Made made = reader.made(MadeForm.GROUND);
    Optional<Geometry> kept = made.bytes().flatMap(GroundForm::read);
    if (kept.isEmpty() && made.bytes().isPresent()) {
      LOG.warn("the ground that was kept is another program's, or was spoilt: it is made anew");
    }
    return kept.map(geometry -> new ReadGround(geometry, Optional.empty()))
        .orElseGet(() -> new ReadGround(built(reader), Optional.of(made.stamp())));
  }

  private static Geometry built(CacheReader reader) {
    GeometryBuilder builder = new GeometryBuilder();
    reader.eachPart(Region.KIND, Filter.all(), GeometryBuilder.RegionPart.class, builder::add);
    reader.eachPart(Grid.KIND, Filter.all(), GeometryBuilder.GridPart.class, builder::add);
    reader.each(GroundLine.KIND, Filter.all(), builder::add);
    return builder.build();
  }

  static Field field(CacheReader reader) {
    List<CameraMark> cameras = new ArrayList<>();
    reader.eachPart(
        Camera.KIND,
        Filter.all(),
        CameraMark.Part.class,
        camera -> cameras.add(CameraMark.of(camera)));
    List<ForceMark> forces = new ArrayList<>();
    reader.eachPart(
        EmergencyUnit.KIND,
        Filter.all(),
        ForceMark.Unit.class,
        unit -> forces.add(ForceMark.of(unit)));
    reader.eachPart(
        PatrolTeam.KIND,
        Filter.all(),
        ForceMark.Patrol.class,
        patrol -> forces.add(ForceMark.of(patrol)));
    reader.eachPart(
        PoliceRoom.KIND,
        Filter.all(),
        ForceMark.Room.class,
        room -> forces.add(ForceMark.of(room)));
    List<SensorMark> sensors = new ArrayList<>();
    reader.eachPart(
        Sensor.KIND,
        Filter.all(),
        SensorMark.Part.class,
        sensor -> sensors.add(SensorMark.of(sensor)));
    List<SpeakerMark> speakers = new ArrayList<>();
    reader.eachPart(
        PublicityPoint.KIND,
        Filter.is(PublicityPoint.TYPE, PointType.LOUDSPEAKER),
        SpeakerMark.Part.class,
        point -> speakers.add(SpeakerMark.of(point)));
    return Field.of(cameras, forces, sensors, speakers);
  }

  static ClusterPyramid<IncidentMark> openIncidents(CacheReader reader) {
    return incidents(reader, Filter.is(GridIncident.OPEN, true));
  }

  /// All incidents that were reported in these days, open or not.
  static ClusterPyramid<IncidentMark> incidents(CacheReader reader, DayRange days) {
    return incidents(
        reader,
        Filter.atLeast(GridIncident.DAY, days.first())
            .and(Filter.lessThan(GridIncident.DAY, days.last().plusDays(1))));
  }

  private static ClusterPyramid<IncidentMark> incidents(CacheReader reader, Filter which) {
    List<IncidentMark> marks = new ArrayList<>();
    reader.eachPart(
        GridIncident.KIND,
        which,
        IncidentMark.Part.class,
        incident -> marks.add(IncidentMark.of(incident)));
    return new ClusterPyramid<>(marks, MapScene.INCIDENT_RADIUS);
  }

  static ClusterPyramid<AlarmMark> alarms(CacheReader reader) {
    List<AlarmMark> marks = new ArrayList<>();
    reader.each(Alarm.KIND, Filter.is(Alarm.OPEN, true), alarm -> marks.add(AlarmMark.of(alarm)));
    return new ClusterPyramid<>(marks, MapScene.INCIDENT_RADIUS);
  }

  static List<Dispute> cases(CacheReader reader) {
    return cases(reader, IN_MEDIATION);
  }

  static List<Dispute> cases(CacheReader reader, Filter which) {
    List<Dispute> cases = new ArrayList<>();
    reader.each(Dispute.KIND, which, cases::add);
    return List.copyOf(cases);
  }
}
