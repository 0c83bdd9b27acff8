package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// What the map reads of the cache. Off the FX thread.
final class SceneReader {
  /// What stands in the field.
  record Posts(List<CameraMark> cameras, List<UnitMark> units) {}

  private SceneReader() {}

  static GeometryBuilder geometry(CacheReader reader) {
    GeometryBuilder builder = new GeometryBuilder();
    reader.each(Region.KIND, Filter.all(), builder::add);
    reader.each(Grid.KIND, Filter.all(), builder::add);
    return builder;
  }

  static Posts posts(CacheReader reader) {
    Posts posts = new Posts(new ArrayList<>(), new ArrayList<>());
    reader.eachPart(
        Camera.KIND,
        Filter.all(),
        CameraMark.Part.class,
        c -> posts.cameras().add(CameraMark.of(c)));
    reader.eachPart(
        EmergencyUnit.KIND,
        Filter.all(),
        UnitMark.Part.class,
        u -> posts.units().add(UnitMark.of(u)));
    return posts;
  }

  static List<IncidentMark> openIncidents(CacheReader reader) {
    List<IncidentMark> marks = new ArrayList<>();
    reader.eachPart(
        GridIncident.KIND,
        Filter.is(GridIncident.OPEN, true),
        IncidentMark.Part.class,
        incident -> marks.add(IncidentMark.of(incident)));
    return marks;
  }

  /// All incidents that were reported in these days, open or not.
  static List<IncidentMark> incidents(CacheReader reader, DayRange days) {
    List<IncidentMark> marks = new ArrayList<>();
    reader.eachPart(
        GridIncident.KIND,
        Filter.atLeast(GridIncident.DAY, days.first())
            .and(Filter.lessThan(GridIncident.DAY, days.last().plusDays(1))),
        IncidentMark.Part.class,
        incident -> marks.add(IncidentMark.of(incident)));
    return marks;
  }

  static List<AlarmMark> alarms(CacheReader reader) {
    List<AlarmMark> marks = new ArrayList<>();
    reader.each(Alarm.KIND, Filter.is(Alarm.OPEN, true), alarm -> marks.add(AlarmMark.of(alarm)));
    return marks;
  }

  static List<Dispute> cases(CacheReader reader) {
    List<Dispute> cases = new ArrayList<>();
    reader.each(Dispute.KIND, Filter.is(Dispute.IN_MEDIATION, true), cases::add);
    return List.copyOf(cases);
  }
}
