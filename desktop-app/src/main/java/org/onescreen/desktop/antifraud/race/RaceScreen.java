package org.onescreen.desktop.antifraud.race;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;

/// The warning race: who is in danger, how much time is left, whose turn it is and what to do. Left
/// and Right go from lane to lane, Enter to the steps, M to the map, Esc back to the lane.
public final class RaceScreen implements RecordViewer {
  private static final int FIRST = 60;

  private final WorkPlace place;
  private final ContentPane content;
  private final Map<RaceLane, LaneView> lanes = new EnumMap<>(RaceLane.class);
  private final RaceSheet sheet;
  private final RaceFilterBar filters;
  private final Holds holds = new Holds();
  private int most = FIRST;
  private int asked = FIRST;
  private RaceChoice choice = RaceChoice.ALL;
  private @Nullable UUID chosen;
  private @Nullable RacePage shown;
  private final LiveAsk<Seen> ask;
  private boolean attached;

  /// What was read, and how much of each lane was asked for.
  private record Seen(RacePage page, int wanted) {}

  /// @param receive opens the form for a warning that comes by word of mouth
  /// @param policy opens the form of the limits
  public RaceScreen(WorkPlace place, Runnable receive, Runnable policy) {
    this.place = place;
    Ages ages = new Ages(place.texts(), place.clock().ticker().clock().getZone());
    RaceWords words = new RaceWords(place.texts(), ages);
    sheet = new RaceSheet(place, ages);
    filters = new RaceFilterBar(place.texts(), this::choose, receive, policy);
    HBox row = new HBox();
    row.getStyleClass().add("race-lanes");
    for (RaceLane lane : RaceLane.values()) {
      LaneView view = new LaneView(lane, words, place.clock()::now, this::open, this::more);
      lanes.put(lane, view);
      row.getChildren().add(view);
    }
    HBox.setHgrow(row, Priority.ALWAYS);
    HBox middle = new HBox(row, sheet.node());
    middle.getStyleClass().add("race-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    VBox all = new VBox(filters, middle);
    content = new ContentPane(all, place.texts());
    content.getStyleClass().add("race");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    ask =
        new LiveAsk<>(
            place,
            RaceQuery.READS,
            this::show,
            _ -> content.failed(place.texts().get("antifraud.failed")));
  }

  private void key(KeyEvent event) {
    LaneView in = lanes.values().stream().filter(LaneView::holdsFocus).findFirst().orElse(null);
    if (in == null) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(in, -1);
      case RIGHT -> step(in, 1);
      case ENTER -> sheet.focus();
      case M -> sheet.goToMap();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(LaneView from, int by) {
    List<LaneView> all = List.copyOf(lanes.values());
    int to = all.indexOf(from) + by;
    if (to >= 0 && to < all.size()) {
      all.get(to).focus();
    }
  }

  @Override
  public Node node() {
    return content;
  }

  @Override
  public void attach() {
    attached = true;
    holds.add(place.clock().everySecond(this::beat)::unsubscribe);
    ask.open(question());
    if (chosen != null) {
      sheet.open(chosen);
    }
  }

  @Override
  public void detach() {
    attached = false;
    holds.release();
    ask.close();
    sheet.end();
  }

  /// One second has passed. On the FX thread.
  ///
  /// @return how many cards were in sight
  public int beat() {
    int seen = 0;
    for (LaneView lane : lanes.values()) {
      seen += lane.beat(place.clock().now());
    }
    return seen;
  }

  @Override
  public void showRecord(UUID warning) {
    chosen = warning;
    if (attached) {
      sheet.open(warning);
    }
    lanes.values().forEach(lane -> lane.choose(warning));
  }

  private void open(RaceCard card) {
    chosen = card.id();
    sheet.open(card.id());
    lanes.values().forEach(lane -> lane.choose(card.id()));
  }

  private void choose(RaceChoice next) {
    choice = next;
    most = FIRST;
    asked = FIRST;
    ask.change(question());
  }

  /// Somebody scrolls on: twice as much is listed, once it has come.
  private void more() {
    if (asked == most && attached) {
      asked = most * 2;
      place.ui().run(() -> ask.change(question()));
    }
  }

  private LiveQueries.Read<Seen> question() {
    int wanted = asked;
    RaceChoice of = choice;
    return reader ->
        new Seen(new RaceQuery(of, wanted, place.clock().now(), place.actor()).run(reader), wanted);
  }

  private void show(Seen seen) {
    RacePage page = seen.page();
    most = seen.wanted();
    shown = page;
    // First into the window, where a card can be measured.
    content.ready();
    lanes.values().forEach(lane -> lane.show(page, chosen));
    if (chosen == null) {
      lanes.values().stream()
          .flatMap(lane -> lane.first().stream())
          .findFirst()
          .ifPresent(this::open);
    }
  }

  /// How many warnings are in the lanes; empty until they were read.
  public Optional<Long> counted() {
    return Optional.ofNullable(shown)
        .map(page -> page.counts().values().stream().mapToLong(Long::longValue).sum());
  }
}
