package org.onescreen.desktop.mediation.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.attachment.AttachmentCommands;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionCode;

/// The files of a case: photos, scans, PDFs. Each says whether the centre has it yet and whether it
/// is here; what is here can be looked at without a line. Live between [#open] and [#end]. On the
/// FX thread; files are read and sealed off it.
public final class AttachmentPane extends VBox {
  private static final List<String> ENDINGS =
      List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.PDF", "*.JPG", "*.JPEG", "*.PNG");

  private final WorkPlace place;
  private final Viewer viewer;
  private final Hand hand;
  private final ComboBox<Choice<Optional<DossierPaper>>> paper = new ComboBox<>();
  private final Button add;
  private final GridPane list = new GridPane();
  private final Label said = new Label();
  private Optional<UUID> subject = Optional.empty();
  private Optional<DivisionCode> division = Optional.empty();
  private @Nullable Pin rows;
  private @Nullable Pin shelf;

  public AttachmentPane(WorkPlace place) {
    this.place = place;
    this.viewer = new Viewer(place);
    this.hand = new Hand(place.texts(), place.ui());
    getStyleClass().add("dossier");
    Label title = new Label(text("dossier.files"));
    title.getStyleClass().add("dossier-title");
    paper.getItems().add(new Choice<>(Optional.empty(), text("dossier.file.no-paper")));
    for (DossierPaper each : DossierPaper.values()) {
      paper
          .getItems()
          .add(new Choice<>(Optional.of(each), place.texts().of("dossier.paper", each)));
    }
    paper.getSelectionModel().selectFirst();
    paper.getStyleClass().add("file-paper");
    add = button("dossier.file.add", "file-add", this::choose);
    said.setWrapText(true);
    said.getStyleClass().add("dossier-said");
    list.getStyleClass().add("dossier-papers");
    HBox head = new HBox(new Label(text("dossier.file.paper")), paper, add);
    head.getStyleClass().add("dossier-head");
    getChildren().addAll(title, list, head, said);
  }

  private String text(String key) {
    return place.texts().get(key);
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(text(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Shows the files of a case, and goes on showing them.
  public void open(UUID dispute) {
    end();
    subject = Optional.of(dispute);
    shelf = place.files().shelf().watch(() -> place.ui().run(this::again));
    again();
  }

  /// What lies on the shelf is no record, and changes without one.
  private void again() {
    subject.ifPresent(
        dispute -> {
          release(rows);
          rows =
              place
                  .queries()
                  .live(
                      Set.of(Attachment.KIND, Dispute.KIND),
                      reader -> read(reader, dispute),
                      place.ui().hop(found -> found.ifPresent(this::show)),
                      place.ui().hop(_ -> said.setText(text("dossier.failed"))));
        });
  }

  private static void release(@Nullable Pin pin) {
    if (pin != null) {
      pin.close();
    }
  }

  public void end() {
    release(rows);
    release(shelf);
    rows = null;
    shelf = null;
    subject = Optional.empty();
    division = Optional.empty();
    list.getChildren().clear();
    said.setText("");
    add.setDisable(true);
  }

  private record Shown(UUID dispute, DivisionCode division, List<AttachedFile> files) {}

  private Optional<Shown> read(CacheReader reader, UUID dispute) {
    return reader
        .find(Dispute.KIND, dispute)
        .map(
            found ->
                new Shown(
                    dispute,
                    found.division(),
                    AttachedFile.of(reader, place.files().shelf(), dispute)));
  }

  private void show(Shown now) {
    if (!subject.equals(Optional.of(now.dispute()))) {
      return;
    }
    division = Optional.of(now.division());
    add.setDisable(false);
    list.getChildren().clear();
    if (now.files().isEmpty()) {
      Label none = new Label(text("dossier.file.none"));
      none.getStyleClass().add("dossier-if-needed");
      list.addRow(0, none);
    }
    now.files().forEach(this::row);
  }

  private void row(AttachedFile row) {
    Attachment file = row.file();
    Label name = new Label(Masker.mask(PersonalData.NARRATIVE, file.name(), Masker.Mode.DESK));
    name.getStyleClass().add("file-name");
    name.setWrapText(true);
    Label state = new Label(text(state(row)));
    state.getStyleClass().add(row.waits() || !row.here() ? "dossier-lacks" : "dossier-there");
    Button look = button("dossier.file.look", "file-look", () -> viewer.show(file));
    look.setDisable(!row.here());
    HBox hands = new HBox(look, button("dossier.file.remove", "file-remove", () -> remove(file)));
    hands.getStyleClass().add("dossier-buttons");
    String what =
        file.paper() == null
            ? text("dossier.file.no-paper")
            : place.texts().of("dossier.paper", file.paper());
    list.addRow(
        list.getRowCount(),
        name,
        new Label(what),
        new Label(place.texts().get("dossier.file.size", (file.bytes() + 1023) / 1024)),
        state,
        hands);
  }

  private static String state(AttachedFile row) {
    if (row.waits()) {
      return "dossier.file.waits";
    }
    return row.here() ? "dossier.file.here" : "dossier.file.comes";
  }

  private void remove(Attachment file) {
    hand.tell(
        place
            .door()
            .give(
                AttachmentCommands.REMOVE,
                file.id(),
                new Reasoned(text("dossier.file.removed-by-hand"))),
        text("dossier.file.remove"),
        answer -> said.setText(answer.sentence()));
  }

  private void choose() {
    place.files().pick().pick(text("dossier.file.kinds"), ENDINGS).ifPresent(this::add);
  }

  private void add(Path file) {
    if (subject.isEmpty() || division.isEmpty()) {
      return;
    }
    FileIntake intake = new FileIntake(place, subject.get(), division.get());
    Optional<DossierPaper> into = paper.getValue().value();
    LocalDate today = place.clock().today();
    said.setText(text("dossier.file.reading"));
    Thread.ofVirtual()
        .name("attachment")
        .start(
            () -> {
              String sentence = intake.take(file, into, today);
              place.ui().run(() -> said.setText(sentence));
            });
  }
}
