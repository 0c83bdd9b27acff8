package org.onescreen.desktop.mediation.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.BlobShelf;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.document.view.PdfPages;
import org.onescreen.desktop.document.view.Pixels;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.attachment.AttachmentForm;

/// Shows an attachment on a card: a picture, or a PDF page by page. Opened and drawn off the FX
/// thread.
final class Viewer {
  private static final double WIDE = 900;

  private final WorkPlace place;
  private final BlobShelf shelf;
  private final Cards cards;

  Viewer(WorkPlace place, BlobShelf shelf, Cards cards) {
    this.place = place;
    this.shelf = shelf;
    this.cards = cards;
  }

  void show(Attachment file) {
    Sheet sheet = new Sheet(file);
    cards.show(sheet, sheet.next, () -> {});
    sheet.turn(0);
  }

  private record Shown(Image image, int page, int pages) {}

  private Shown read(Attachment file, int page) throws IOException {
    byte[] bytes;
    try (InputStream in = shelf.open(file.sha256())) {
      bytes = in.readAllBytes();
    }
    if (file.form() != AttachmentForm.PDF) {
      Image image = new Image(new ByteArrayInputStream(bytes), WIDE * 2, WIDE * 2, true, true);
      if (image.isError()) {
        throw new IOException("not a picture that can be shown");
      }
      return new Shown(image, 0, 1);
    }
    try (PdfPages pages = new PdfPages(bytes)) {
      Pixels drawn = pages.draw(page);
      WritableImage image = new WritableImage(drawn.width(), drawn.height());
      image
          .getPixelWriter()
          .setPixels(
              0,
              0,
              drawn.width(),
              drawn.height(),
              PixelFormat.getIntArgbInstance(),
              drawn.argb(),
              0,
              drawn.width());
      return new Shown(image, page, pages.count());
    }
  }

  /// The card.
  private final class Sheet extends VBox {
    private final Attachment file;
    private final ImageView view = new ImageView();
    private final Label where = new Label();
    private final Button before = new Button(place.texts().get("dossier.view.before"));
    private final Button next = new Button(place.texts().get("dossier.view.next"));
    private int page;

    Sheet(Attachment file) {
      this.file = file;
      getStylesheets().add(Styles.SHEET);
      getStyleClass().addAll("card", "viewer");
      view.setPreserveRatio(true);
      view.setFitWidth(WIDE);
      ScrollPane scroll = new ScrollPane(view);
      scroll.getStyleClass().add("viewer-scroll");
      VBox.setVgrow(scroll, Priority.ALWAYS);
      Button close = new Button(place.texts().get("dossier.view.close"));
      close.setOnAction(_ -> cards.hide());
      before.setOnAction(_ -> turn(page - 1));
      next.setOnAction(_ -> turn(page + 1));
      before.setDisable(true);
      next.setDisable(true);
      HBox buttons = new HBox(before, where, next, close);
      buttons.getStyleClass().add("dossier-head");
      getChildren().addAll(scroll, buttons);
    }

    private void turn(int to) {
      where.setText(place.texts().get("dossier.view.opening"));
      Thread.ofVirtual()
          .name("viewer")
          .start(
              () -> {
                try {
                  Shown shown = read(file, to);
                  place.ui().run(() -> lay(shown));
                } catch (IOException | CacheException e) {
                  place.ui().run(() -> where.setText(place.texts().get("dossier.view.unreadable")));
                }
              });
    }

    private void lay(Shown shown) {
      page = shown.page();
      view.setImage(shown.image());
      where.setText(place.texts().get("dossier.view.page", shown.page() + 1, shown.pages()));
      before.setDisable(shown.page() == 0);
      next.setDisable(shown.page() + 1 >= shown.pages());
    }
  }
}
