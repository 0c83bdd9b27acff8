package org.onescreen.desktop.wall.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.PngFile;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.access.Actor;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.region.Region;

/// Takes a picture or the last minute of the selected tile, once reason, unit and name are given;
/// and shows the register.
///
/// FX thread only.
public final class EvidencePane extends LivePanel {
  private static final Duration LAST = Duration.ofSeconds(60);

  private final SideDoors side;
  private final Supplier<Optional<Seen>> selected;
  private final Texts texts;
  private final EvidenceDesk desk;
  private final VBox root = new VBox();
  private final Label said = SideParts.said();
  private final EvidenceForm form;
  private final EvidenceRegister register;
  private PlaceNames places = PlaceNames.NONE;

  /// @param selected what the selected tile shows at this moment
  public EvidencePane(SideDoors side, Supplier<Optional<Seen>> selected, EvidenceDesk desk) {
    this.side = side;
    this.selected = selected;
    this.texts = side.texts();
    this.desk = desk;
    this.form = new EvidenceForm(texts);
    this.register = new EvidenceRegister(side, said, desk::destroy);
    SideParts parts = new SideParts(texts, "wall.evidence.");
    Label head = new Label(texts.get("wall.evidence.register"));
    head.getStyleClass().add("view-head");
    root.getStyleClass().add("evidence");
    root.getChildren()
        .addAll(
            form,
            SideParts.line(
                "view-numbers",
                parts.wide("picture", "evidence-picture", this::picture),
                parts.wide("film", "evidence-film", this::film)),
            said,
            head,
            register.node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
    register.attach();
    holds.add(register::detach);
    side.ask(
        holds,
        Set.of(Region.KIND),
        PlaceNames::read,
        fresh -> places = fresh,
        // The place is told by its number then.
        () -> {});
  }

  /// Takes a picture of the selected tile.
  public void picture() {
    begin(
        (seen, taking) -> {
          Optional<Image> image = seen.picture();
          Optional<Actor> actor = side.actor().get();
          if (image.isEmpty() || actor.isEmpty()) {
            return Optional.empty();
          }
          Caption.Pixels pixels =
              Caption.under(
                  image.get(),
                  taking,
                  seen.from(),
                  seen.until(),
                  seen.live(),
                  actor.get().displayName(),
                  side.zone(),
                  texts,
                  root.getScene());
          return Optional.of(
              desk.picture(taking, () -> png(pixels), seen.from(), seen.until(), seen.live())
                  .thenApply(List::of));
        });
  }

  private static byte[] png(Caption.Pixels pixels) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngFile.write(pixels.width(), pixels.height(), pixels.argb(), png);
    return png.toByteArray();
  }

  /// Takes the last minute of the selected tile.
  public void film() {
    begin((seen, taking) -> seen.video().map(video -> desk.film(taking, video, LAST)));
  }

  @FunctionalInterface
  private interface Way {
    Optional<CompletableFuture<List<Taken>>> take(Seen seen, Taking taking);
  }

  private void begin(Way way) {
    Optional<Seen> seen = selected.get();
    if (seen.isEmpty()) {
      said.setText(texts.get("wall.evidence.nothing"));
      return;
    }
    Camera camera = seen.get().camera();
    form.taking(camera, places.of(camera, texts), side.time().instant())
        .ifPresentOrElse(
            taking ->
                way.take(seen.get(), taking)
                    .ifPresentOrElse(
                        this::await, () -> said.setText(texts.get("wall.evidence.nothing"))),
            () -> said.setText(texts.get("wall.evidence.incomplete")));
  }

  private void await(CompletableFuture<List<Taken>> taken) {
    said.setText(texts.get("wall.evidence.taking"));
    var _ = taken.thenAccept(what -> side.ui().run(() -> said.setText(words(what))));
  }

  private String words(List<Taken> all) {
    return all.stream().map(this::words).collect(Collectors.joining("\n"));
  }

  private String words(Taken taken) {
    return switch (taken) {
      case Taken.Done(var file, var sha256) ->
          texts.get(
              "wall.evidence.done", String.valueOf(file.getFileName()), sha256.substring(0, 12));
      case Taken.NotRegistered(var why) -> why;
      case Taken.NotWritten _ -> texts.get("wall.evidence.not-written");
    };
  }
}
