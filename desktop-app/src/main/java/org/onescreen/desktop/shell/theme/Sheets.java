package org.onescreen.desktop.shell.theme;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.onescreen.desktop.shell.Texts;

/// The stylesheets of both looks, in the order in which they hold.
final class Sheets {
  /// An icon beside text is a little larger than it; its size is in px, see tokens.css.
  private static final double ICON = 16 / 14.0;

  private final List<String> desk;
  private final List<String> room;

  /// @param rooms the addresses of the rooms' stylesheets
  Sheets(List<String> rooms) {
    List<String> shell = List.of(sheet("shell.css"), sheet("content.css"));
    desk = all(List.of(List.of(sheet("tokens.css")), shell, rooms, FontFamily.sheet()));
    room =
        all(
            List.of(
                List.of(sheet("tokens.css"), sheet("room-tokens.css")),
                shell,
                rooms,
                List.of(sheet("room.css")),
                FontFamily.sheet()));
  }

  List<String> desk() {
    return desk;
  }

  /// The size of the text is computed, and comes last.
  List<String> room(double pixels) {
    String css =
        ".root { -fx-font-size: %spx; } .ikonli-font-icon { -fx-icon-size: %spx; }"
            .formatted(pixels, Math.round(pixels * ICON));
    return all(List.of(room, List.of(address(css))));
  }

  /// A stylesheet without a file.
  static String address(String css) {
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static List<String> all(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static String sheet(String name) {
    URL url = Objects.requireNonNull(Texts.class.getResource(name), name);
    return url.toExternalForm();
  }
}
