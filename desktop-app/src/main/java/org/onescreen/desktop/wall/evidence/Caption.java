package org.onescreen.desktop.wall.evidence;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;

/// Puts below a picture what it is: camera, place, time, who took it, a note, and in large letters
/// 非实时 where it did not show what happened then. FX thread only.
final class Caption {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final double NARROWEST = 480;

  private Caption() {}

  private static String when(Instant from, Instant until, ZoneId zone) {
    String first = TIME.format(from.atZone(zone));
    String last = TIME.format(until.atZone(zone));
    return first.equals(last) ? first : first + " – " + last;
  }

  /// Pixels with their size: ARGB, line by line.
  // An array, because it goes straight into a file and nobody compares two pictures.
  @SuppressWarnings("ArrayRecordComponent")
  record Pixels(int width, int height, int[] argb) {}

  /// @param like the scene that the picture is taken from: its looks are the caption's
  static Pixels under(
      Image picture,
      Taking taking,
      Instant from,
      Instant until,
      boolean live,
      String operator,
      ZoneId zone,
      Texts texts,
      Scene like) {
    ImageView view = new ImageView(picture);
    view.setPreserveRatio(true);
    view.setFitWidth(Math.max(NARROWEST, picture.getWidth()));
    Label what =
        new Label(
            texts.get(
                "wall.evidence.caption",
                taking.camera().name(),
                taking.camera().code().code(),
                when(from, until, zone),
                operator));
    VBox sheet = new VBox(view, what, new Label(taking.place()));
    sheet.getStyleClass().add("evidence-sheet");
    if (!live) {
      Label stale = new Label(texts.get("wall.evidence.not-live"));
      stale.getStyleClass().add("evidence-stale");
      sheet.getChildren().add(stale);
    }
    if (!taking.note().isBlank()) {
      sheet.getChildren().add(new Label(taking.note()));
    }
    sheet
        .getChildren()
        .forEach(
            each -> {
              if (each instanceof Label label) {
                label.setWrapText(true);
                label.setMaxWidth(view.getFitWidth());
              }
            });
    Scene scene = new Scene(sheet);
    scene.getStylesheets().setAll(like.getStylesheets());
    scene.setUserAgentStylesheet(like.getUserAgentStylesheet());
    Image drawn = sheet.snapshot(null, null);
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    int[] pixels = new int[width * height];
    drawn
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Pixels(width, height, pixels);
  }
}
