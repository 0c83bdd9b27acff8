package org.onescreen.desktop.map;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.IncidentMark;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.UnitMark;
import org.onescreen.desktop.shell.Texts;

/// What the map says of what it shows.
record MapWords(Texts texts) {
  private static final double KILOMETRE = 1000;

  /// A length in metres.
  String length(double metres) {
    return metres >= KILOMETRE
        ? texts.get("map.kilometres", metres / KILOMETRE)
        : texts.get("map.metres", metres);
  }

  /// What a thing is called where the pointer is over it.
  String name(Picked picked) {
    return switch (picked) {
      case Picked.OfArea(Area area) -> area.name();
      case Picked.OfMark(Mark mark) -> mark.name() + " · " + state(mark);
      case Picked.OfCluster cluster ->
          texts.get("map.cluster." + cluster.layer().name(), cluster.count());
    };
  }

  /// What kind of thing a mark is and how it stands.
  String state(Mark mark) {
    return switch (mark) {
      case CameraMark camera ->
          texts.of("map.owner", camera.owner()) + " · " + texts.of("map.camera", camera.state());
      case IncidentMark incident -> texts.of("map.risk", incident.color());
      case UnitMark unit -> texts.get("map.volunteers", unit.volunteerPolice());
    };
  }

  /// A day and a time of day.
  String moment(Instant at) {
    return DateTimeFormatter.ofPattern(texts.get("map.moment"), texts.locale())
        .format(at.atZone(ZoneId.systemDefault()));
  }
}
