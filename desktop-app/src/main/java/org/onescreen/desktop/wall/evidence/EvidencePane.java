package org.onescreen.desktop.wall.evidence;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.PngFile;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.work.Hand;
import org.onescreen.model.access.Actor;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.video.RetrievalCommands;
import org.onescreen.model.video.RetrievalEvent;
import org.onescreen.model.video.RetrievalFlow;
import org.onescreen.model.video.VideoRetrieval;

/// Takes a picture or the last minute of the selected tile, once reason, unit and name are given;
/// and shows the register, newest first, with what may be done to each line of it.
///
/// FX thread only.
public final class EvidencePane extends LivePanel {
  private static final Duration LAST = Duration.ofSeconds(60);
  private static final int LINES = 50;

  private final Doors doors;
  private final EvidenceDesk desk;
  private final Ages ages;
  private final VBox root = new VBox();
  private final VBox rows = new VBox();
  private final TextField reason;
  private final TextField unit;
  private final TextField person;
  private final TextField note;
  private final Label said = new Label();

  /// What it is made of.
  ///
  /// @param selected what the selected tile shows at this moment
  public record Doors(
      LiveQueries cache,
      CommandDoor door,
      Supplier<Optional<Actor>> actor,
      UiThread ui,
      Texts texts,
      InstantSource time,
      ZoneId zone,
      Supplier<Optional<Seen>> selected) {}

  /// What a tile shows.
  ///
  /// @param picture as the camera made it
  /// @param at when it was taken
  public record Seen(
      Camera camera,
      Optional<Image> picture,
      Instant at,
      boolean live,
      Optional<VideoTile> video) {}

  public EvidencePane(Doors doors, EvidenceDesk desk) {
    this.doors = doors;
    this.desk = desk;
    this.ages = new Ages(doors.texts(), doors.zone());
    root.getStyleClass().add("evidence");
    reason = field("reason");
    unit = field("unit");
    person = field("person");
    note = field("note");
    Button picture = button("picture", this::picture);
    Button film = button("film", this::film);
    said.setWrapText(true);
    said.getStyleClass().add("side-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    Label head = new Label(doors.texts().get("wall.evidence.register"));
    head.getStyleClass().add("view-head");
    rows.getStyleClass().add("view-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox buttons = new HBox(picture, film);
    buttons.getStyleClass().add("view-numbers");
    root.getChildren().addAll(reason, unit, person, note, buttons, said, head, scroll);
  }

  private TextField field(String name) {
    TextField field = new TextField();
    field.setPromptText(doors.texts().get("wall.evidence." + name));
    field.getStyleClass().add("evidence-" + name);
    return field;
  }

  private Button button(String name, Runnable action) {
    Button button = new Button(doors.texts().get("wall.evidence." + name));
    button.getStyleClass().add("evidence-" + name);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
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
                Set.of(VideoRetrieval.KIND),
                EvidencePane::read,
                doors.ui().hop(this::show),
                doors.ui().hop(_ -> said.setText(doors.texts().get("wall.evidence.failed"))));
    holds.add(pin::close);
  }

  private static List<VideoRetrieval> read(CacheReader reader) {
    return reader
        .page(
            VideoRetrieval.KIND,
            Filter.all(),
            Order.descending(VideoRetrieval.TAKEN_AT),
            LINES,
            Optional.empty())
        .records();
  }

  private void show(List<VideoRetrieval> register) {
    rows.getChildren().setAll(register.stream().map(this::line).toList());
    if (register.isEmpty()) {
      Label none = new Label(doors.texts().get("wall.view.none"));
      none.getStyleClass().add("view-none");
      rows.getChildren().add(none);
    }
  }

  private Node line(VideoRetrieval entry) {
    Label what = new Label(entry.content());
    what.setWrapText(true);
    Label how =
        new Label(
            doors
                .texts()
                .get(
                    "wall.evidence.line",
                    doors.texts().of("wall.evidence.state", entry.state()),
                    entry.operator(),
                    ages.at(entry.takenAt(), doors.time().instant()),
                    entry.unit()));
    how.setWrapText(true);
    how.getStyleClass().add("view-group");
    HBox steps = new HBox();
    steps.getStyleClass().add("view-row");
    RetrievalFlow.TABLE.allowedIn(entry.state()).stream()
        .sorted()
        .forEach(event -> steps.getChildren().add(step(entry, event)));
    VBox line = new VBox(what, how, steps);
    line.getStyleClass().add("evidence-line");
    return line;
  }

  private Button step(VideoRetrieval entry, RetrievalEvent event) {
    Button button = new Button(doors.texts().of("wall.evidence.event", event));
    button.getStyleClass().add("view-forget");
    button.setOnAction(
        _ ->
            new Hand(doors.texts(), doors.ui())
                .tell(
                    doors.door().give(RetrievalCommands.of(event), entry.id(), new NoArguments()),
                    doors.texts().of("wall.evidence.event", event),
                    answer -> said.setText(answer.kept() ? "" : answer.sentence())));
    return button;
  }

  /// Takes a picture of the selected tile.
  public void picture() {
    begin(
        (seen, taking) -> {
          Optional<Image> image = seen.picture();
          Optional<Actor> actor = doors.actor().get();
          if (image.isEmpty() || actor.isEmpty()) {
            return Optional.empty();
          }
          Caption.Pixels pixels =
              Caption.under(
                  image.get(),
                  taking,
                  seen.at(),
                  seen.live(),
                  actor.get().displayName(),
                  doors.zone(),
                  doors.texts(),
                  root.getScene());
          return Optional.of(
              desk.picture(
                  taking,
                  () -> {
                    ByteArrayOutputStream png = new ByteArrayOutputStream();
                    PngFile.write(pixels.width(), pixels.height(), pixels.argb(), png);
                    return png.toByteArray();
                  },
                  seen.at(),
                  seen.live()));
        });
  }

  /// Takes the last minute of the selected tile.
  public void film() {
    begin((seen, taking) -> seen.video().map(video -> desk.film(taking, video, LAST)));
  }

  @FunctionalInterface
  private interface Way {
    Optional<CompletableFuture<Taken>> take(Seen seen, Taking taking);
  }

  private void begin(Way way) {
    Optional<Seen> seen = doors.selected().get();
    if (seen.isEmpty()) {
      said.setText(doors.texts().get("wall.evidence.nothing"));
      return;
    }
    Taking taking =
        new Taking(
            seen.get().camera(),
            reason.getText().strip(),
            unit.getText().strip(),
            person.getText().strip(),
            note.getText().strip(),
            doors.time().instant());
    if (!taking.isComplete()) {
      said.setText(doors.texts().get("wall.evidence.incomplete"));
      (taking.reason().isEmpty() ? reason : taking.unit().isEmpty() ? unit : person).requestFocus();
      return;
    }
    way.take(seen.get(), taking)
        .ifPresentOrElse(
            this::await, () -> said.setText(doors.texts().get("wall.evidence.nothing")));
  }

  private void await(CompletableFuture<Taken> taken) {
    said.setText(doors.texts().get("wall.evidence.taking"));
    var _ = taken.thenAccept(what -> doors.ui().run(() -> said.setText(words(what))));
  }

  private String words(Taken taken) {
    return switch (taken) {
      case Taken.Done(var file, var sha256) ->
          doors
              .texts()
              .get(
                  "wall.evidence.done",
                  String.valueOf(file.getFileName()),
                  sha256.substring(0, 12));
      case Taken.NotRegistered(var why) -> why;
      case Taken.NotWritten _ -> doors.texts().get("wall.evidence.not-written");
    };
  }
}
