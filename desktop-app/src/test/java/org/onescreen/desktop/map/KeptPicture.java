package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.onescreen.desktop.shell.Png;

/// A picture that a test keeps, to be compared with what is drawn today. Borders may fall a little
/// otherwise on another machine: a pixel counts as another one from [#CHANNEL] on, and so many of
/// them are let pass.
///
/// With `-Donescreen.keep=DIR` what is drawn is written there instead of being compared.
record KeptPicture(String name) {
  private static final int CHANNEL = 24;
  private static final double MOST_OTHERS = 0.004;

  void compare(Image drawn) throws IOException {
    String keep = System.getProperty("onescreen.keep", "");
    if (!keep.isEmpty()) {
      write(drawn, Files.createDirectories(Path.of(keep)));
      return;
    }
    Image kept = kept();
    assertThat(drawn.getWidth()).isEqualTo(kept.getWidth());
    assertThat(drawn.getHeight()).isEqualTo(kept.getHeight());
    double others = others(drawn, kept);
    if (others > MOST_OTHERS) {
      write(drawn, Files.createDirectories(Path.of("target", "pictures")));
    }
    assertThat(others)
        .as("pixels of %s that are others; what was drawn lies in target/pictures", name)
        .isLessThanOrEqualTo(MOST_OTHERS);
  }

  /// The share of pixels that are not as they were.
  double others(Image drawn) throws IOException {
    return others(drawn, kept());
  }

  private static double others(Image drawn, Image kept) {
    PixelReader now = drawn.getPixelReader();
    PixelReader then = kept.getPixelReader();
    int others = 0;
    for (int y = 0; y < kept.getHeight(); y++) {
      for (int x = 0; x < kept.getWidth(); x++) {
        if (isOther(now.getArgb(x, y), then.getArgb(x, y))) {
          others++;
        }
      }
    }
    return others / (kept.getWidth() * kept.getHeight());
  }

  private static boolean isOther(int a, int b) {
    return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > CHANNEL
        || Math.abs((a >> 8 & 255) - (b >> 8 & 255)) > CHANNEL
        || Math.abs((a & 255) - (b & 255)) > CHANNEL;
  }

  private Image kept() throws IOException {
    try (InputStream in = KeptPicture.class.getResourceAsStream("kept/" + name + ".png")) {
      assertThat(in).as("the kept picture %s", name).isNotNull();
      return new Image(in);
    }
  }

  private void write(Image drawn, Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
      Png.write(drawn, out);
    }
  }
}
