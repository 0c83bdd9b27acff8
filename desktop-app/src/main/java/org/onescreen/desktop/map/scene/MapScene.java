package org.onescreen.desktop.map.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onescreen.model.mediation.Dispute;

/// All that the map can show at one moment. Immutable; safe for use by many threads. Every `with`
/// makes anew only what hangs on what has changed.
///
/// @param past of when the incidents are; empty where they are those that are open now. All else is
///   of now.
public record MapScene(
    Geometry geometry,
    Field field,
    ClusterPyramid<IncidentMark> incidents,
    ClusterPyramid<AlarmMark> alarms,
    ClusterPyramid<CaseMark> cases,
    List<Dispute> disputes,
    Map<String, Tally> tallies,
    Choropleth choropleth,
    Optional<DayRange> past) {
  static final double INCIDENT_RADIUS = 46;

  /// Before anything was read.
  public static MapScene none() {
    return new MapScene(
        Geometry.none(),
        Field.none(),
        new ClusterPyramid<>(List.of(), INCIDENT_RADIUS),
        new ClusterPyramid<>(List.of(), INCIDENT_RADIUS),
        new ClusterPyramid<>(List.of(), INCIDENT_RADIUS),
        List.of(),
        Map.of(),
        new Choropleth(
            Geometry.none(),
            Figures.of(Measure.INCIDENTS, Geometry.none(), MeasureCounts.none()),
            Classing.quantiles()),
        Optional.empty());
  }

  MapScene withGeometry(Geometry next, Choropleth shades) {
    MapScene moved =
        new MapScene(next, field, incidents, alarms, cases, disputes, tallies, shades, past);
    return disputes.isEmpty() ? moved : moved.withCases(disputes);
  }

  public ClusterPyramid<CameraMark> cameras() {
    return field.cameras();
  }

  public ClusterPyramid<ForceMark> forces() {
    return field.forces();
  }

  public ClusterPyramid<SensorMark> sensors() {
    return field.sensors();
  }

  public ClusterPyramid<SpeakerMark> speakers() {
    return field.speakers();
  }

  MapScene withField(Field next) {
    return new MapScene(
            geometry, next, incidents, alarms, cases, disputes, tallies, choropleth, past)
        .tallied();
  }

  /// The incidents that are open.
  MapScene withIncidents(ClusterPyramid<IncidentMark> next) {
    return new MapScene(geometry, field, next, alarms, cases, disputes, tallies, choropleth, past)
        .tallied();
  }

  /// Other incidents on the map, such as those of a time gone by; tallies go on counting the open
  /// ones.
  MapScene showing(ClusterPyramid<IncidentMark> others, DayRange days) {
    return new MapScene(
        geometry, field, others, alarms, cases, disputes, tallies, choropleth, Optional.of(days));
  }

  MapScene withAlarms(ClusterPyramid<AlarmMark> next) {
    return new MapScene(
        geometry, field, incidents, next, cases, disputes, tallies, choropleth, past);
  }

  MapScene withCases(List<Dispute> next) {
    ClusterPyramid<CaseMark> placed =
        new ClusterPyramid<>(CaseMark.placed(next, geometry), INCIDENT_RADIUS);
    return new MapScene(geometry, field, incidents, alarms, placed, next, tallies, choropleth, past)
        .tallied();
  }

  /// Other cases on the map, such as those of a filter; tallies go on counting those in mediation.
  MapScene showingCases(List<Dispute> others) {
    return new MapScene(
        geometry,
        field,
        incidents,
        alarms,
        new ClusterPyramid<>(CaseMark.placed(others, geometry), INCIDENT_RADIUS),
        disputes,
        tallies,
        choropleth,
        past);
  }

  MapScene withShades(Choropleth next) {
    return new MapScene(geometry, field, incidents, alarms, cases, disputes, tallies, next, past);
  }

  private MapScene tallied() {
    return new MapScene(
        geometry,
        field,
        incidents,
        alarms,
        cases,
        disputes,
        Tally.of(cameras().marks(), incidents.marks(), cases.marks()),
        choropleth,
        past);
  }

  /// The mark of a record, where it is on the map.
  public Optional<Mark> find(UUID record) {
    return Stream.<ClusterPyramid<? extends Mark>>of(
            alarms, incidents, cases, cameras(), forces(), sensors(), speakers())
        .<Mark>flatMap(kind -> kind.marks().stream())
        .filter(mark -> mark.id().equals(record))
        .findFirst();
  }

  public Tally tally(Area area) {
    return tallies.getOrDefault(area.code(), Tally.NOTHING);
  }
}
