package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Quota;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.sample.chance.Wheel;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentCategory;
import org.onescreen.model.incident.IncidentFlow;
import org.onescreen.model.incident.IncidentLevel;
import org.onescreen.model.incident.IncidentSource;

/// 20,468 grid incidents of a year, 819 of them disputes (report 002), 128 of them today.
final class Incidents {
  private static final int INCIDENTS = 20_468;
  private static final int DISPUTES = 819;
  private static final int TODAY = 128;

  /// People of the four-level community report more: somebody is never far.
  private static final double WATCHFUL = 3;

  /// Of every category but disputes, which have a count of their own.
  private static final double[] CATEGORIES = {0, 8, 11, 6, 13, 19, 10, 14, 16, 3};

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final People people;
  private final CaseCodes codes = new CaseCodes("GI");
  private final IncidentCourse courses;
  private final Quota dispute;
  private final Wheel<Place> places;

  private record Place(Village village, Cell cell) {
    double weight() {
      return cell.households() * (village.role() == Village.Role.FOUR_LEVELS ? WATCHFUL : 1);
    }
  }

  Incidents(Setting setting) {
    this.setting = setting;
    dice = setting.dice("incidents");
    ids = setting.ids("incidents");
    people = setting.people("incidents");
    courses = new IncidentCourse(setting.clock().now(), dice);
    dispute = new Quota(DISPUTES, INCIDENTS, dice);
    List<Place> all =
        setting.county().villages().stream()
            .flatMap(v -> v.leaves().stream().map(cell -> new Place(v, cell)))
            .toList();
    places = new Wheel<>(all, Place::weight);
  }

  void writeTo(RecordSink sink) {
    SampleClock clock = setting.clock();
    Rhythm rhythm = new Rhythm(clock, dice);
    double[] year = rhythm.year();
    int[] before = Shares.of(INCIDENTS - TODAY, 0, Arrays.copyOf(year, year.length - 1));
    for (int d = 0; d < year.length; d++) {
      LocalDate day = clock.day(d);
      int count = d < before.length ? before[d] : TODAY;
      for (Instant moment : Moments.of(clock, rhythm, day, count)) {
        sink.add(GridIncident.KIND, incident(day, moment));
      }
    }
  }

  private GridIncident incident(LocalDate day, Instant moment) {
    Place place = places.spin(dice);
    IncidentCategory category =
        dispute.next()
            ? IncidentCategory.DISPUTE
            : dice.among(IncidentCategory.values(), CATEGORIES);
    IncidentLevel level = dice.among(IncidentLevel.values(), 0.93, 0.055, 0.014, 0.001);
    RiskColor color = color(level);
    IncidentCourse.Course course = courses.of(moment, color, category);
    boolean open = !IncidentFlow.FINISHED.contains(course.state());
    return new GridIncident(
        ids.at(moment),
        place.village().code(),
        place.cell().code(),
        codes.next(place.village().code(), day),
        dice.pick(setting.words().all("incident." + category)),
        category,
        dice.among(IncidentSource.values(), 0.55, 0.15, 0.14, 0.06, 0.03, 0.07),
        level,
        color,
        course.state(),
        open,
        Spots.near(place.cell(), dice),
        moment,
        day,
        course.dueAt(),
        course.finishedAt(),
        course.finishedAt() == null ? null : onTime(course),
        people.name(),
        people.phone());
  }

  private static boolean onTime(IncidentCourse.Course course) {
    return !Objects.requireNonNull(course.finishedAt()).isAfter(course.dueAt());
  }

  private RiskColor color(IncidentLevel level) {
    return switch (level) {
      case ORDINARY -> dice.chance(0.04) ? RiskColor.YELLOW : RiskColor.BLUE;
      case LARGER -> RiskColor.YELLOW;
      case MAJOR, GRAVE -> RiskColor.RED;
    };
  }
}
