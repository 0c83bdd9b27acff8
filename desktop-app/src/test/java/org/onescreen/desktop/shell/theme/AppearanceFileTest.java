package org.onescreen.desktop.shell.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceFileTest {
  @TempDir Path folder;

  @Test
  void the_look_and_the_room_come_back() {
    Appearance meeting = new Appearance(Look.ROOM, new Seats(11.5, 150));
    file().save(meeting);
    assertThat(file().load()).isEqualTo(meeting);
  }

  @Test
  void a_desk_that_was_never_changed_looks_like_a_desk() {
    assertThat(file().load()).isEqualTo(Appearance.FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "look=", "look=ROOM", "look=ROOM\nseat-metres=0\nscreen-inches=100", "\\u00"})
  void a_file_that_says_nothing_of_use_gives_the_desk(String text) throws IOException {
    Files.writeString(folder.resolve("look.properties"), text);
    assertThat(file().load()).isEqualTo(Appearance.FIRST);
  }

  private AppearanceFile file() {
    return new AppearanceFile(folder.resolve("look.properties"));
  }
}
