package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {
  @TempDir Path folder;

  @Test
  void a_second_desk_on_the_same_profile_is_told_who_was_first() throws Exception {
    Path file = folder.resolve("profile").resolve("desk.lock");
    try (InstanceLock first = InstanceLock.take(file)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> InstanceLock.take(file))
          .isInstanceOfSatisfying(
              InstanceLock.AlreadyRunningException.class,
              e -> assertThat(e.pid()).isEqualTo(Long.toString(ProcessHandle.current().pid())));
    }
  }

  @Test
  void a_desk_that_has_ended_leaves_the_profile_free() throws Exception {
    Path file = folder.resolve("desk.lock");
    InstanceLock.take(file).close();
    try (InstanceLock second = InstanceLock.take(file)) {
      assertThat(second).isNotNull();
    }
  }
}
