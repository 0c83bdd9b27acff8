package org.onescreen.desktop.mediation.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.BlobShelf;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.attachment.AttachmentCommands;
import org.onescreen.model.attachment.AttachmentEntry;
import org.onescreen.model.attachment.AttachmentForm;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.region.DivisionCode;

/// The files of a case: photos, scans, PDFs. Each says whether the centre has it yet and whether it
/// is here; what is here can be looked at without a line. Live between [#open] and [#end]. On the
/// FX thread; files are read and sealed off it.
public final class AttachmentPane extends VBox {
  private static final int MOST = 100;

  private final WorkPlace place;
  private final BlobShelf shelf;
  private final Viewer viewer;
  private final Hand hand;
  private final GridPane list = new GridPane();
  private final Label said = new Label();
  private Optional<UUID> subject = Optional.empty();
  private Optional<DivisionCode> division = Optional.empty();
  private @Nullable Pin pin;

  /// @param files asks for a file; empty where none was chosen
  public AttachmentPane(
      WorkPlace place, BlobShelf shelf, Cards cards, Supplier<Optional<Path>> files) {
    this.place = place;
    this.shelf = shelf;
    this.viewer = new Viewer(place, shelf, cards);
    this.hand = new Hand(place.texts(), place.ui());
    getStyleClass().add("dossier");
    getStylesheets().add(Styles.SHEET);
    Label title = new Label(text("dossier.files"));
    title.getStyleClass().add("dossier-title");
    Button add = new Button(text("dossier.file.add"));
    add.getStyleClass().add("file-add");
    add.setOnAction(_ -> files.get().ifPresent(this::add));
    said.setWrapText(true);
    said.getStyleClass().add("dossier-said");
    list.getStyleClass().add("dossier-papers");
    HBox head = new HBox(title, add);
    head.getStyleClass().add("dossier-head");
    getChildren().addAll(head, list, said);
  }

  private String text(String key) {
    return place.texts().get(key);
  }

  /// Shows the files of a record, and goes on showing them.
  ///
  /// @param where the record's division, which decides who may see its files
  public void open(UUID record, DivisionCode where) {
    end();
    subject = Optional.of(record);
    division = Optional.of(where);
    pin =
        place
            .queries()
            .live(
                Set.of(Attachment.KIND),
                reader -> rows(reader, record),
                place.ui().hop(this::show),
                place.ui().hop(_ -> said.setText(text("dossier.failed"))));
  }

  public void end() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
    list.getChildren().clear();
    said.setText("");
  }

  private record Row(Attachment file, boolean here, boolean waits) {}

  private List<Row> rows(CacheReader reader, UUID record) {
    return reader
        .page(
            Attachment.KIND,
            Filter.is(Attachment.SUBJECT, record).and(Filter.is(Attachment.REMOVED, false)),
            Order.ascending(Attachment.AT),
            MOST,
            Optional.empty())
        .records()
        .stream()
        .map(file -> new Row(file, shelf.has(file.sha256()), shelf.waits(file.sha256())))
        .toList();
  }

  private void show(List<Row> rows) {
    if (pin == null) {
      return;
    }
    list.getChildren().clear();
    for (Row row : rows) {
      Label state =
          new Label(
              text(
                  row.waits()
                      ? "dossier.file.waits"
                      : row.here() ? "dossier.file.here" : "dossier.file.comes"));
      state.getStyleClass().add(row.waits() || !row.here() ? "dossier-lacks" : "dossier-there");
      Button look = new Button(text("dossier.file.look"));
      look.getStyleClass().add("file-look");
      look.setDisable(!row.here());
      look.setOnAction(_ -> viewer.show(row.file()));
      Button remove = new Button(text("dossier.file.remove"));
      remove.getStyleClass().add("file-remove");
      remove.setOnAction(_ -> remove(row.file()));
      list.addRow(
          list.getRowCount(),
          new Label(row.file().name()),
          new Label(place.texts().get("dossier.file.size", (row.file().bytes() + 1023) / 1024)),
          state,
          look,
          remove);
    }
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

  /// Takes a file that the operator brought.
  void add(Path file) {
    UUID record = subject.orElseThrow();
    DivisionCode where = division.orElseThrow();
    said.setText(text("dossier.file.reading"));
    Thread.ofVirtual().name("attachment").start(() -> read(file, record, where));
  }

  private void read(Path file, UUID record, DivisionCode where) {
    try {
      Optional<AttachmentForm> form = FileForm.of(file);
      if (form.isEmpty()) {
        say("dossier.file.unknown");
        return;
      }
      Optional<BlobShelf.Kept> kept;
      if (Files.size(file) > Attachment.MOST_BYTES) {
        kept = Optional.empty();
      } else {
        try (InputStream in = Files.newInputStream(file)) {
          kept = shelf.keep(in, Attachment.MOST_BYTES);
        }
      }
      if (kept.isEmpty()) {
        say("dossier.file.too-large");
        return;
      }
      String name = String.valueOf(file.getFileName());
      AttachmentEntry entry =
          new AttachmentEntry(
              where,
              record,
              null,
              name.length() > 100 ? name.substring(name.length() - 100) : name,
              form.get(),
              kept.get().bytes(),
              kept.get().sha256());
      hand.tell(
          place.door().give(AttachmentCommands.ADD, UUID.randomUUID(), entry),
          text("dossier.file.add"),
          answer -> said.setText(answer.sentence()));
    } catch (IOException | CacheException e) {
      say("dossier.file.unreadable");
    }
  }

  private void say(String key) {
    place.ui().run(() -> said.setText(text(key)));
  }
}
