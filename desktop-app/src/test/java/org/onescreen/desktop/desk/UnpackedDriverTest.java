package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A desk that was killed leaves a library behind.
class UnpackedDriverTest {
  @TempDir Path folder;

  @Test
  void what_a_killed_desk_has_unpacked_goes_and_nothing_else() throws IOException {
    Files.writeString(folder.resolve("sqlite-3.0-1-libsqlitejdbc.so"), "a library");
    Files.writeString(folder.resolve("sqlite-3.0-1-libsqlitejdbc.so.lck"), "");
    Path other = Files.writeString(folder.resolve("libavcodec.so"), "of somebody else");
    UnpackedDriver.clear(folder);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(other);
    }
  }

  @Test
  void a_folder_that_is_not_there_stops_no_desk() {
    UnpackedDriver.clear(folder.resolve("nowhere"));
  }
}
