package org.onescreen.desktop.video.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentMemoryTest {
  private static final long COMMITTED = 700L << 20;

  @TempDir Path folder;

  @Test
  void on_windows_it_is_what_the_process_has_been_promised_for_itself() {
    Path none = folder.resolve("none");
    assertThat(ResidentMemory.bytes("Windows 11", none, () -> COMMITTED)).isEqualTo(COMMITTED);
    assertThat(ResidentMemory.bytes("Windows 10", none, () -> -1))
        .as("the system does not tell")
        .isZero();
  }

  @Test
  void on_linux_it_is_what_is_in_memory_and_not_shared_and_never_the_address_space()
      throws IOException {
    Path statm = Files.writeString(folder.resolve("statm"), "884990 1000 200 1 0 125210 0\n");
    assertThat(ResidentMemory.bytes("Linux", statm, () -> COMMITTED)).isEqualTo(800 * 4096);
    Files.writeString(statm, "nonsense");
    assertThat(ResidentMemory.bytes("Linux", statm, () -> COMMITTED)).isZero();
  }

  @Test
  void elsewhere_nothing_is_guessed() {
    assertThat(ResidentMemory.bytes("Mac OS X", folder.resolve("none"), () -> COMMITTED)).isZero();
  }

  @Test
  void this_machine_tells_something_where_it_can() {
    String system = System.getProperty("os.name");
    long bytes = ResidentMemory.bytes();
    if (system.startsWith("Linux") || system.startsWith("Windows")) {
      assertThat(bytes).isPositive();
    } else {
      assertThat(bytes).isZero();
    }
  }
}
