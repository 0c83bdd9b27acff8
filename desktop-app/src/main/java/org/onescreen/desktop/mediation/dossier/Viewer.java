package org.onescreen.desktop.mediation.dossier;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.attachment.Attachment;

/// Shows an attachment on a card: a picture, or a PDF page by page. On the FX thread; opened and
/// drawn off it.
final class Viewer {
  private static final double WIDE = 900;

  private final WorkPlace place;

  Viewer(WorkPlace place) {
    this.place = place;
  }

  void show(Attachment file) {
    Sheet sheet = new Sheet(new ViewedFile(file, place.files().shelf()));
    place.files().cards().show(sheet, sheet.next, sheet.file::close);
    sheet.turn(0);
  }

  /// The card.
  private final class Sheet extends VBox {
    private final ViewedFile file;
    private final ImageView view = new ImageView();
    private final Label where = new Label();
    private final Button before = new Button(place.texts().get("dossier.view.before"));
    private final Button next = new Button(place.texts().get("dossier.view.next"));
    private int page;

    Sheet(ViewedFile file) {
      this.file = file;
      getStyleClass().addAll("card", "viewer");
      view.setPreserveRatio(true);
      view.setFitWidth(WIDE);
      ScrollPane scroll = new ScrollPane(view);
      scroll.getStyleClass().add("viewer-scroll");
      VBox.setVgrow(scroll, Priority.ALWAYS);
      Button close = new Button(place.texts().get("dossier.view.close"));
      close.setOnAction(_ -> place.files().cards().hide());
      where.getStyleClass().add("viewer-where");
      next.getStyleClass().add("viewer-next");
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
      Thread.ofPlatform().daemon(true).name("viewer").start(() -> draw(to));
    }

    private void draw(int to) {
      file.draw(to)
          .ifPresentOrElse(
              drawn -> place.ui().run(() -> lay(drawn)),
              () ->
                  place
                      .ui()
                      .run(() -> where.setText(place.texts().get("dossier.view.unreadable"))));
    }

    private void lay(ViewedFile.Drawn drawn) {
      page = drawn.page();
      view.setImage(drawn.image());
      where.setText(place.texts().get("dossier.view.page", drawn.page() + 1, drawn.pages()));
      before.setDisable(drawn.page() == 0);
      next.setDisable(drawn.page() + 1 >= drawn.pages());
    }
  }
}
