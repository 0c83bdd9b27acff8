package org.onescreen.desktop.map;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.onescreen.desktop.map.scene.AlarmMark;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.IncidentMark;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.SensorMark;
import org.onescreen.desktop.map.scene.SpeakerMark;
import org.onescreen.desktop.shell.Texts;

/// What the map says of what it shows.
record MapWords(Texts texts) {
  private static final double KILOMETRE = 1000;
  private static final double LONG = 100;
  private static final double HECTARES = 100_000;

  /// A length in metres.
  String length(double metres) {
    if (metres < KILOMETRE) {
      return texts.get("map.metres", metres);
    }
    double kilometres = metres / KILOMETRE;
    // A round length, such as that of the scale bar, needs no digits behind the point.
    return kilometres == Math.rint(kilometres) || kilometres >= LONG
        ? texts.get("map.kilometres", kilometres)
        : texts.get("map.kilometres.exact", kilometres);
  }

  /// An area in square metres.
  String area(double squareMetres) {
    return squareMetres >= HECTARES
        ? texts.get("map.square-kilometres", squareMetres / (KILOMETRE * KILOMETRE))
        : texts.get("map.square-metres", squareMetres);
  }

  /// What a sketch measures; empty while there is nothing to measure.
  String sketch(Sketch sketch) {
    int points = sketch.points().size();
    return switch (sketch.mode()) {
      case NONE, NEAR, PLACE -> "";
      case CIRCLE -> points < 2 ? "" : texts.get("map.radius", length(sketch.metres()));
      case LASSO -> points < 3 ? "" : area(sketch.squareMetres());
      case MEASURE -> {
        String way = points < 2 ? "" : length(sketch.metres());
        yield points < 3 ? way : way + " · " + area(sketch.squareMetres());
      }
    };
  }

  /// A figure of a measure.
  String figure(Measure measure, double figure) {
    return texts.get(measure.isRatio() ? "map.ratio" : "map.number", figure);
  }

  /// What the colours of areas say.
  String legend(Measure measure, Choropleth.Unit unit) {
    return texts.get(
        "map.legend.fill", texts.of("map.measure", measure), texts.of("map.unit", unit));
  }

  /// The figures of one class.
  String range(Measure measure, Breaks cut, int index) {
    double top = cut.tops().get(index);
    double below = index == 0 ? 0 : cut.tops().get(index - 1);
    if (measure.isRatio()) {
      return index == 0
          ? "≤ " + figure(measure, top)
          : figure(measure, below) + "–" + figure(measure, top);
    }
    double highest = Math.floor(top);
    double lowest = index == 0 ? cut.low() : Math.floor(below) + 1;
    return lowest >= highest
        ? figure(measure, highest)
        : figure(measure, lowest) + "–" + figure(measure, highest);
  }

  /// What a thing is called where the pointer is over it.
  ///
  /// @param shown in which it stands: it may show incidents of a time gone by
  String name(Picked picked, MapScene shown) {
    return switch (picked) {
      case Picked.OfArea(Area area) -> area.name();
      case Picked.OfMark(Mark mark) -> name(mark) + " · " + state(mark);
      case Picked.OfCluster cluster -> texts.get(cluster(cluster, shown), cluster.count());
    };
  }

  private static String cluster(Picked.OfCluster cluster, MapScene shown) {
    String key = "map.cluster." + cluster.layer().name();
    return cluster.layer() == Picked.Layer.INCIDENT && shown.past().isPresent()
        ? key + ".past"
        : key;
  }

  /// What the marks of incidents are.
  String incidents(MapScene shown) {
    return shown
        .past()
        .map(
            days ->
                texts.get(
                    "map.legend.incidents.past", days.first().toString(), days.last().toString()))
        .orElseGet(() -> texts.get("map.legend.incidents"));
  }

  /// What a mark is called; of a confidential case that it is one, and nothing else.
  String name(Mark mark) {
    return mark instanceof CaseMark dispute && dispute.restricted()
        ? texts.get("map.case.restricted")
        : mark.name();
  }

  /// What kind of thing a mark is and how it stands.
  String state(Mark mark) {
    return switch (mark) {
      case CameraMark camera ->
          texts.of("map.owner", camera.owner()) + " · " + texts.of("map.camera", camera.state());
      case IncidentMark incident -> texts.of("map.risk", incident.color());
      case AlarmMark alarm -> texts.get("map.priority", alarm.priority());
      case CaseMark dispute -> texts.of("map.risk.short", dispute.color());
      case SensorMark sensor ->
          texts.of("map.sensor.type", sensor.type())
              + " · "
              + texts.of("map.sensor", sensor.state());
      case SpeakerMark speaker ->
          texts.get(speaker.working() ? "map.speaker.works" : "map.speaker.silent");
      case ForceMark force ->
          texts.get("map.force." + force.force().name() + ".people", force.strength());
    };
  }

  /// A day and a time of day.
  String moment(Instant at) {
    return DateTimeFormatter.ofPattern(texts.get("map.moment"), texts.locale())
        .format(at.atZone(ZoneId.systemDefault()));
  }
}
