package org.onescreen.desktop.wall.patrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Hand;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.video.PatrolCommands;
import org.onescreen.model.video.PatrolEntry;
import org.onescreen.model.video.PatrolPage;
import org.onescreen.model.video.PatrolPlan;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.PatrolStop;

/// The patrols, and the one that is under way: pause, step, end. What was seen goes into the log
/// page by page, so that a desk that dies loses a few minutes of it at most.
///
/// FX thread only.
public final class PatrolPane extends LivePanel {
  private static final int MOST = 200;
  private static final int PAGE = 20;
  private static final int USUAL_SECONDS = 10;

  private final PatrolDoors doors;
  private final VBox root = new VBox();
  private final VBox rows = new VBox();
  private final HBox running = new HBox();
  private final Label now = new Label();
  private final Label said = new Label();
  private final TextField name = new TextField();
  private final Spinner<Integer> seconds =
      new Spinner<>(PatrolStop.SHORTEST, PatrolStop.LONGEST, USUAL_SECONDS);
  private @Nullable Patrol patrol;

  public PatrolPane(PatrolDoors doors) {
    this.doors = doors;
    Texts texts = doors.texts();
    root.getStyleClass().add("view-list");
    rows.getStyleClass().add("view-rows");
    now.setWrapText(true);
    now.getStyleClass().add("patrol-now");
    said.setWrapText(true);
    said.getStyleClass().add("side-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    running.getStyleClass().add("view-numbers");
    running
        .getChildren()
        .addAll(
            button("back", () -> step(-1)),
            button("pause", this::pause),
            button("next", () -> step(1)),
            button("end", this::end));
    name.setPromptText(texts.get("wall.patrol.name"));
    name.getStyleClass().add("patrol-name");
    seconds.setEditable(true);
    seconds.getStyleClass().add("view-key-field");
    HBox dwell = new HBox(new Label(texts.get("wall.patrol.seconds")), seconds);
    dwell.setAlignment(Pos.CENTER_LEFT);
    dwell.getStyleClass().add("view-numbers");
    Button make = button("make", this::make);
    make.setMaxWidth(Double.MAX_VALUE);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(now, running, scroll, said, name, dwell, make);
    tell();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(doors.texts().get("wall.patrol." + key));
    button.getStyleClass().add("patrol-" + key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
    Pin pin =
        doors
            .cache()
            .live(
                Set.of(PatrolPlan.KIND),
                PatrolPane::read,
                doors.ui().hop(this::show),
                doors.ui().hop(_ -> said.setText(doors.texts().get("wall.patrol.failed"))));
    holds.add(pin::close);
  }

  private static List<PatrolPlan> read(CacheReader reader) {
    return reader
        .page(
            PatrolPlan.KIND,
            Filter.is(PatrolPlan.ACTIVE, true),
            Order.ascending(PatrolPlan.NAME),
            MOST,
            Optional.empty())
        .records();
  }

  private void show(List<PatrolPlan> plans) {
    rows.getChildren().clear();
    if (plans.isEmpty()) {
      Label none = new Label(doors.texts().get("wall.view.none"));
      none.getStyleClass().add("view-none");
      rows.getChildren().add(none);
    }
    plans.forEach(plan -> rows.getChildren().add(line(plan)));
  }

  private HBox line(PatrolPlan plan) {
    Label what = new Label(doors.texts().get("wall.patrol.line", plan.name(), plan.stops().size()));
    what.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button start = new Button(doors.texts().get("wall.patrol.start"));
    start.getStyleClass().add("patrol-start");
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.setOnAction(_ -> start(plan));
    Button forget = new Button(doors.texts().get("wall.view.forget"));
    forget.getStyleClass().add("view-forget");
    forget.setMinWidth(Region.USE_PREF_SIZE);
    forget.setOnAction(
        _ ->
            new Hand(doors.texts(), doors.ui())
                .tell(
                    doors.door().give(PatrolCommands.WITHDRAW, plan.id(), new NoArguments()),
                    plan.name(),
                    answer -> said.setText(answer.kept() ? "" : answer.sentence())));
    HBox line = new HBox(what, gap, start, forget);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("view-row");
    return line;
  }

  private void make() {
    List<PatrolStop> stops =
        doors.cameras().get().stream()
            .map(camera -> new PatrolStop(camera, seconds.getValue(), 0))
            .toList();
    Optional<Actor> actor = doors.actor().get();
    if (name.getText().isBlank() || stops.isEmpty()) {
      said.setText(doors.texts().get("wall.patrol.incomplete"));
      return;
    }
    if (actor.isEmpty() || actor.get().scope().isEmpty()) {
      said.setText(Answer.NOBODY.words(doors.texts()));
      return;
    }
    new Hand(doors.texts(), doors.ui())
        .tell(
            doors
                .door()
                .give(
                    PatrolCommands.MAKE,
                    UUID.randomUUID(),
                    new PatrolEntry(
                        actor.get().scope().getFirst(), name.getText().strip(), stops, true)),
            name.getText().strip(),
            answer -> {
              said.setText(answer.kept() ? "" : answer.sentence());
              if (answer.kept()) {
                name.clear();
              }
            });
  }

  /// Begins a patrol in the selected tile; one that is under way ends.
  void start(PatrolPlan plan) {
    end();
    Instant begun = doors.time().instant();
    patrol = new Patrol(plan, begun);
    doors.tile().show(plan.stops().getFirst().camera());
    tell();
  }

  /// A look at the clock and at the tile; called several times a second while the wall is there.
  public void beat() {
    Patrol under = patrol;
    if (under == null) {
      return;
    }
    boolean moved =
        under.look(
            doors.time().instant(),
            doors.tile().isLive(),
            doors.tile().lastPicture(),
            doors.tile().isAlarmed(under.stop().camera()));
    if (moved) {
      doors.tile().show(under.stop().camera());
      if (under.waiting() >= PAGE) {
        write(under);
      }
    }
    tell();
  }

  /// Stands still, or goes on.
  public void pause() {
    Patrol under = patrol;
    if (under != null) {
      under.pause(!under.isPaused());
      tell();
    }
  }

  private void step(int by) {
    Patrol under = patrol;
    if (under != null) {
      under.step(by, doors.time().instant());
      doors.tile().show(under.stop().camera());
      tell();
    }
  }

  /// Ends the patrol that is under way, and writes what it saw.
  public void end() {
    Patrol under = patrol;
    if (under != null) {
      under.end(doors.time().instant());
      write(under);
      patrol = null;
      tell();
    }
  }

  private void write(Patrol under) {
    List<PatrolSight> sights = under.take();
    if (sights.isEmpty()) {
      return;
    }
    new Hand(doors.texts(), doors.ui())
        .tell(
            doors
                .door()
                .give(
                    PatrolCommands.WRITE,
                    UUID.randomUUID(),
                    new PatrolPage(
                        under.plan().division(), under.plan().id(), under.plan().name(), sights)),
            under.plan().name(),
            answer -> said.setText(answer.kept() ? "" : answer.sentence()));
  }

  private void tell() {
    Patrol under = patrol;
    running.setVisible(under != null);
    running.setManaged(under != null);
    String text =
        under == null
            ? doors.texts().get("wall.patrol.none")
            : doors
                .texts()
                .get(
                    under.isPaused() ? "wall.patrol.paused" : "wall.patrol.now",
                    under.plan().name(),
                    under.number() + 1,
                    under.plan().stops().size(),
                    under.left().toSeconds());
    if (!text.equals(now.getText())) {
      now.setText(text);
    }
  }
}
