package org.onescreen.desktop.wall.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.video.RetrievalCommands;
import org.onescreen.model.video.RetrievalEvent;
import org.onescreen.model.video.RetrievalFlow;
import org.onescreen.model.video.VideoRetrieval;

/// The register of what was taken from cameras, newest first, with what may be done to each line of
/// it.
///
/// FX thread only.
final class EvidenceRegister extends LivePanel {
  private static final int LINES = 50;

  private final SideDoors side;
  private final Texts texts;
  private final Label said;
  private final Function<VideoRetrieval, CompletableFuture<String>> destroy;
  private final Ages ages;
  private final VBox rows = SideParts.rows();
  private final Node root = SideParts.scrolled(rows);

  /// @param destroy destroys what a line is about, and says what happened
  EvidenceRegister(
      SideDoors side, Label said, Function<VideoRetrieval, CompletableFuture<String>> destroy) {
    this.side = side;
    this.texts = side.texts();
    this.said = said;
    this.destroy = destroy;
    this.ages = new Ages(texts, side.zone());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
    side.ask(
        holds,
        Set.of(VideoRetrieval.KIND),
        EvidenceRegister::read,
        this::show,
        () -> said.setText(texts.get("wall.evidence.failed")));
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
    SideParts.fill(rows, register.stream().map(this::line).toList(), texts);
  }

  private Node line(VideoRetrieval entry) {
    Label what = new Label(entry.content());
    what.setWrapText(true);
    Label how =
        new Label(
            texts.get(
                "wall.evidence.line",
                texts.of("wall.evidence.state", entry.state()),
                entry.operator(),
                ages.at(entry.takenAt(), side.time().instant()),
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
    String called = texts.of("wall.evidence.event", event);
    Button button = new Button(called);
    button.getStyleClass().add("view-forget");
    button.setOnAction(
        _ -> {
          switch (event) {
            case APPROVE, RETURN -> give(entry, event, called);
            case DESTROY -> destroy(entry, button);
          }
        });
    return button;
  }

  private void give(VideoRetrieval entry, RetrievalEvent event, String called) {
    side.tell(
        side.door().give(RetrievalCommands.of(event), entry.id(), new NoArguments()),
        called,
        answer -> SideParts.sayUnlessKept(said, answer));
  }

  /// A file that is deleted does not come back: the first press only asks.
  private void destroy(VideoRetrieval entry, Button button) {
    String sure = texts.get("wall.evidence.destroy.sure");
    if (!sure.equals(button.getText())) {
      button.setText(sure);
      return;
    }
    button.setDisable(true);
    var _ =
        destroy
            .apply(entry)
            .exceptionally(_ -> Answer.NOT_KEPT.words(texts))
            .thenAccept(
                sentence ->
                    side.ui()
                        .run(
                            () -> {
                              button.setDisable(false);
                              said.setText(sentence);
                            }));
  }
}
