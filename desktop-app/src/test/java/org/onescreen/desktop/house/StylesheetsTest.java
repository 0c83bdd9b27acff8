package org.onescreen.desktop.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.desk.Stylesheets;

class StylesheetsTest {
  private static final Path ROOMS = Path.of("src/main/resources/org/onescreen/desktop");

  @Test
  void every_stylesheet_of_a_room_is_put_on_the_window() throws IOException {
    try (Stream<Path> files = Files.walk(ROOMS)) {
      List<String> rooms =
          files
              .filter(file -> file.toString().endsWith(".css"))
              .map(file -> ROOMS.relativize(file).toString())
              .filter(name -> !name.startsWith("shell/"))
              .toList();
      assertThat(Stylesheets.ALL.stream().map(StylesheetsTest::name).toList())
          .containsExactlyInAnyOrderElementsOf(rooms);
    }
  }

  /// Where no graphics card helps, a transparent background is blended with all that lies under it,
  /// pixel by pixel: two of them took half of what a frame of the board takes. `null` is none.
  @Test
  void what_has_no_ground_says_so_and_none_is_painted_through() throws IOException {
    try (Stream<Path> files = Files.walk(ROOMS)) {
      for (Path sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
        assertThat(Files.readString(sheet))
            .as("%s", sheet)
            .doesNotContainPattern("background-color:[^;]*\\btransparent\\b");
      }
    }
  }

  private static String name(String address) {
    String path = URI.create(address).toString();
    return path.substring(
        path.indexOf("org/onescreen/desktop/") + "org/onescreen/desktop/".length());
  }
}
