package org.onescreen.desktop.centre.camera;

import java.awt.Font;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The encoder process: commands in on standard input, encoded pictures out on standard output. It
/// ends with its standard input.
public final class EncoderMain {
  static final String START = "start";
  static final String STOP = "stop";

  private EncoderMain() {}

  public static void main(String[] arguments) throws IOException {
    var units = new UnitWriter(new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16)));
    System.setOut(System.err);
    Optional<Font> font = font();
    ZoneId zone = ZoneId.of(arguments[0]);
    Map<String, CameraLoop> loops = new HashMap<>();
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] words = line.split("\t", -1);
        if (START.equals(words[0]) && words.length == 6) {
          var scene = new CameraScene(words[4], words[5], Long.parseLong(words[3]));
          var loop =
              new CameraLoop(
                  Integer.parseInt(words[1]), scene, Quality.valueOf(words[2]), font, zone, units);
          loops.put(words[1], loop);
          Thread.ofPlatform().daemon().name("camera-" + words[1]).start(loop);
        } else if (STOP.equals(words[0]) && words.length == 2) {
          Optional.ofNullable(loops.remove(words[1])).ifPresent(CameraLoop::stop);
        }
      }
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  /// A machine without fonts must still have cameras: then nothing is written into the picture.
  private static Optional<Font> font() {
    try {
      Optional<Font> chinese = Lettering.chineseFont();
      if (chinese.isEmpty()) {
        System.err.println(
            "no font with Chinese characters: cameras show their code, not their name");
      }
      return chinese.or(() -> Optional.of(new Font(Font.SANS_SERIF, Font.BOLD, 12)));
    } catch (RuntimeException | LinkageError | InternalError e) {
      System.err.println("no font can be used, cameras show no text: " + e.getMessage());
      return Optional.empty();
    }
  }
}
