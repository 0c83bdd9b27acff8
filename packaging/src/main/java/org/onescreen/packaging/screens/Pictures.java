package org.onescreen.packaging.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javax.imageio.ImageIO;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The pictures that were taken, and `facts.json` with what each of them showed.
final class Pictures {
  private final Path folder;
  private final List<Map<String, Object>> screens = new ArrayList<>();

  Pictures(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /// Writes `image` as the next picture, and `facts.json` as of now.
  void add(String name, Image image, Map<String, Object> facts) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    String file = "%02d-%s-%dx%d.png".formatted(screens.size() + 1, name, width, height);
    ImageIO.write(converted(image, width, height), "png", folder.resolve(file).toFile());
    Map<String, Object> screen = new LinkedHashMap<>();
    screen.put("name", name);
    screen.put("picture", file);
    screen.put("facts", facts);
    screens.add(screen);
    byte[] json =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsBytes(Map.of("screens", screens));
    Files.write(folder.resolve("facts.json"), json);
    System.out.println(folder.resolve(file));
  }

  private static BufferedImage converted(Image image, int width, int height) {
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return copy;
  }
}
