package org.onescreen.desktop.antifraud.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import org.onescreen.desktop.shell.PngFile;
import org.onescreen.desktop.shell.theme.Theme;

/// A chart as a PNG file, dark on white as paper is. On the FX thread.
public final class ChartPicture {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 320;

  /// Pixels for each one of the drawing: paper is finer than a screen.
  private static final double FINE = 2;

  private ChartPicture() {}

  public static byte[] of(Chart shown) {
    ColumnChart chart = new ColumnChart();
    chart.show(shown, "");
    StackPane page = new StackPane(chart);
    page.getStyleClass().add("on-paper");
    page.setMinSize(WIDTH, HEIGHT);
    // Below a root of its own: the root has the colours of the screen.
    StackPane root = new StackPane(page);
    new Theme(List.of(Styles.SHEET)).dress(new Scene(root, WIDTH, HEIGHT));
    root.applyCss();
    root.layout();
    SnapshotParameters fine = new SnapshotParameters();
    fine.setTransform(Transform.scale(FINE, FINE));
    return png(page.snapshot(fine, null));
  }

  private static byte[] png(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PngFile.write(width, height, pixels, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
