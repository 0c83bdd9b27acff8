package org.onescreen.desktop.map.scene;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.MadeForm;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;

/// Keeps a scene true to the cache by live queries: what hardly ever changes, what stands in the
/// field, what happens, and the figures of the chosen measure. A change to one makes only that part
/// anew. Scenes come on a thread of the cache once the geometry was read, each newer than the last.
public final class SceneFeed implements Pin {
  private record Dated<R>(long at, R value) {}

  private record Past(DayRange days, ClusterPyramid<IncidentMark> incidents) {}

  private final LiveQueries queries;
  private final Clock clock;
  private final Consumer<? super MapScene> scenes;
  private final Consumer<? super RuntimeException> failure;
  private final List<Pin> pins = new ArrayList<>();
  private final Set<ScenePart> unread = EnumSet.allOf(ScenePart.class);
  private final Map<ScenePart, Long> readAt = new EnumMap<>(ScenePart.class);
  private final KeptScene kept;
  private final boolean bitByBit;
  private MapScene latest;
  private MeasureCounts counts = MeasureCounts.none();
  private Measure measure = Measure.INCIDENTS;
  private Classing classing = Classing.quantiles();
  private boolean marksStarted;
  private boolean closed;
  private @Nullable Pin measured;
  private @Nullable Pin pastPin;
  private Optional<DayRange> pastDays = Optional.empty();
  private @Nullable Past past;
  private @Nullable Pin chosenPin;
  private Optional<List<UUID>> wanted = Optional.empty();
  private @Nullable List<Dispute> chosen;

  /// Starts the queries.
  ///
  /// @param kept what is shown already: nothing new is given until all of it that has changed was
  ///   read anew. Where it is empty, each part is given as it comes.
  /// @param clock says what is overdue
  /// @param failure takes what went wrong; what was shown stays
  public SceneFeed(
      LiveQueries queries,
      KeptScene kept,
      Clock clock,
      Measure measure,
      Classing classing,
      Consumer<? super MapScene> scenes,
      Consumer<? super RuntimeException> failure) {
    this.queries = queries;
    this.kept = kept;
    this.latest = kept.scene();
    this.bitByBit = latest.geometry().isEmpty();
    this.clock = clock;
    this.scenes = scenes;
    this.failure = failure;
    pins.add(listen(ScenePart.GEOMETRY, SceneReader::ground, this::take));
    choose(measure, classing);
    if (!bitByBit) {
      startMarks();
    }
  }

  /// Begins with what stands and happens on the ground, where that has not begun. On a map that was
  /// empty it waits until somebody sees the ground, who then asks for it here: to read all at the
  /// same time, or while the ground is being drawn, only makes the first picture late.
  public void startMarks() {
    synchronized (this) {
      if (marksStarted || closed) {
        return;
      }
      marksStarted = true;
    }
    List<Pin> marks =
        List.of(
            listen(ScenePart.FIELD, SceneReader::field, this::take),
            listen(ScenePart.INCIDENTS, SceneReader::openIncidents, this::takeIncidents),
            listen(ScenePart.ALARMS, SceneReader::alarms, this::takeAlarms),
            listen(ScenePart.CASES, SceneReader::cases, this::takeCases));
    boolean late;
    synchronized (this) {
      late = closed;
      if (!late) {
        pins.addAll(marks);
      }
    }
    if (late) {
      marks.forEach(Pin::close);
    }
  }

  private <R> Pin listen(ScenePart part, LiveQueries.Read<R> read, Consumer<? super R> take) {
    long since = kept.readAt(part);
    synchronized (this) {
      if (since != 0 && since == queries.changes(part.kinds())) {
        unread.remove(part);
        readAt.put(part, since);
      }
    }
    return queries.live(
        part.kinds(),
        since,
        reader -> {
          long at = queries.changes(part.kinds());
          return new Dated<>(at, read.run(reader));
        },
        dated -> {
          take.accept(dated.value());
          synchronized (this) {
            readAt.put(part, dated.at());
          }
        },
        failure);
  }

  /// What is shown, for the next map.
  public synchronized KeptScene kept() {
    return new KeptScene(latest, readAt);
  }

  /// Compares areas by another measure, or in other classes. What was shown stays until it is
  /// counted.
  public void choose(Measure next, Classing how) {
    Pin before;
    synchronized (this) {
      measure = next;
      classing = how;
      before = measured;
    }
    if (before != null) {
      before.close();
    }
    Pin pin =
        queries.live(
            MeasureCounts.reads(next),
            reader -> MeasureCounts.read(reader, next, clock),
            read -> takeCounts(next, read),
            failure);
    synchronized (this) {
      measured = pin;
    }
  }

  private void take(ReadGround ground) {
    synchronized (this) {
      unread.remove(ScenePart.GEOMETRY);
      give(latest.withGeometry(ground.geometry(), shades(ground.geometry())));
    }
    ground
        .madeAt()
        .filter(stamp -> stamp >= 0 && !ground.geometry().isEmpty())
        .ifPresent(stamp -> Thread.startVirtualThread(() -> keep(stamp, ground.geometry())));
  }

  /// On a thread of its own: whoever ends the query waits for what is being taken, and to write
  /// half a million points takes longer than that.
  private void keep(long stamp, Geometry geometry) {
    queries.keep(MadeForm.GROUND, stamp, GroundForm.write(geometry));
  }

  private void take(Field field) {
    synchronized (this) {
      unread.remove(ScenePart.FIELD);
      give(latest.withField(field));
    }
  }

  private void takeIncidents(ClusterPyramid<IncidentMark> incidents) {
    synchronized (this) {
      unread.remove(ScenePart.INCIDENTS);
      give(latest.withIncidents(incidents));
    }
  }

  private void takeAlarms(ClusterPyramid<AlarmMark> alarms) {
    synchronized (this) {
      unread.remove(ScenePart.ALARMS);
      give(latest.withAlarms(alarms));
    }
  }

  private synchronized void takeCases(List<Dispute> cases) {
    unread.remove(ScenePart.CASES);
    give(latest.withCases(cases));
  }

  private synchronized void takeCounts(Measure of, MeasureCounts read) {
    if (of == measure) {
      counts = read;
      unread.remove(ScenePart.FIGURES);
      give(latest.withShades(shades(latest.geometry())));
    }
  }

  private Choropleth shades(Geometry geometry) {
    return new Choropleth(geometry, Figures.of(measure, geometry, counts), classing);
  }

  /// Shows all incidents that were reported in these days instead of the open ones, or those again.
  /// What was shown stays until they are read.
  public void showPast(Optional<DayRange> days) {
    Pin before;
    synchronized (this) {
      before = pastPin;
      pastPin = null;
      pastDays = days;
      if (days.isEmpty()) {
        past = null;
        give(latest);
      }
    }
    if (before != null) {
      before.close();
    }
    if (days.isPresent()) {
      DayRange range = days.get();
      Pin pin =
          queries.live(
              Set.of(GridIncident.KIND),
              reader -> SceneReader.incidents(reader, range),
              marks -> takePast(range, marks),
              failure);
      synchronized (this) {
        pastPin = pin;
      }
    }
  }

  private void takePast(DayRange of, ClusterPyramid<IncidentMark> pyramid) {
    synchronized (this) {
      if (pastDays.filter(of::equals).isPresent()) {
        past = new Past(of, pyramid);
        give(latest);
      }
    }
  }

  /// Shows these cases instead of all that are in mediation, or those again.
  public void showCases(Optional<List<UUID>> cases) {
    Pin before;
    synchronized (this) {
      before = chosenPin;
      chosenPin = null;
      wanted = cases;
      if (cases.isEmpty()) {
        chosen = null;
        give(latest);
      }
    }
    if (before != null) {
      before.close();
    }
    if (cases.isPresent()) {
      Pin pin =
          queries.live(
              Set.of(Dispute.KIND),
              reader -> SceneReader.cases(reader, Filter.among(cases.get())),
              found -> takeChosen(cases.get(), found),
              failure);
      synchronized (this) {
        chosenPin = pin;
      }
    }
  }

  /// What comes after all were asked for again, or others, is not shown any more.
  private synchronized void takeChosen(List<UUID> of, List<Dispute> found) {
    if (wanted.filter(of::equals).isPresent()) {
      chosen = found;
      give(latest);
    }
  }

  private synchronized void give(MapScene scene) {
    latest = scene;
    boolean enough = bitByBit ? !unread.contains(ScenePart.GEOMETRY) : unread.isEmpty();
    if (enough) {
      MapScene seen = past == null ? scene : scene.showing(past.incidents(), past.days());
      scenes.accept(chosen == null ? seen : seen.showingCases(chosen));
    }
  }

  @Override
  public void close() {
    List<Pin> open = new ArrayList<>();
    synchronized (this) {
      closed = true;
      open.addAll(pins);
      Stream.of(measured, pastPin, chosenPin)
          .map(Optional::ofNullable)
          .flatMap(Optional::stream)
          .forEach(open::add);
    }
    // Not under the lock: closing waits for a result that is being taken.
    open.forEach(Pin::close);
  }
}
