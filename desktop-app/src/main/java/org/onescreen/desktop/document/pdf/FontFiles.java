package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the font files of this machine that a PDF can hold: TrueType outlines with Chinese. The
/// Noto CJK fonts have another kind of outlines (CFF in a collection), which PDFBox cannot embed.
public final class FontFiles {
  /// By file name, the best first: Song as official papers are set in, then sans, then what covers
  /// rare characters (U+20000 and above).
  private static final List<String> NAMES =
      List.of(
          "simsun.ttc",
          "wqy-zenhei.ttc",
          "msyh.ttc",
          "deng.ttf",
          "simhei.ttf",
          "simfang.ttf",
          "droidsansfallbackfull.ttf",
          "droidsansfallback.ttf",
          "wqy-microhei.ttc",
          "simsunb.ttf",
          "simsunextg.ttf",
          "uming.ttc",
          "hanamina.ttf",
          "hanaminb.ttf");

  private static final int DEEPEST = 5;

  private FontFiles() {}

  /// The folders where this machine keeps fonts.
  public static List<Path> folders() {
    String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
    Path home = Path.of(System.getProperty("user.home"));
    return List.of(
        Path.of(windows, "Fonts"),
        home.resolve("AppData/Local/Microsoft/Windows/Fonts"),
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        home.resolve(".local/share/fonts"));
  }

  /// In the order of preference; empty where there is none.
  public static List<Path> in(List<Path> folders) {
    Map<String, Path> found =
        folders.stream()
            .filter(Files::isDirectory)
            .flatMap(folder -> below(folder).stream())
            .collect(
                Collectors.toMap(FontFiles::name, Function.identity(), (first, second) -> first));
    List<Path> ordered = new ArrayList<>();
    NAMES.forEach(
        name -> {
          if (found.containsKey(name)) {
            ordered.add(found.get(name));
          }
        });
    return ordered;
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files.filter(file -> NAMES.contains(name(file))).toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be read holds no font for us.
      return List.of();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
