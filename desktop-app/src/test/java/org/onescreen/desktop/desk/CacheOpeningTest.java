package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.AesSeal;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;

class CacheOpeningTest {
  @TempDir Path folder;
  private final Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES);

  @Test
  void a_garbled_cache_is_kept_and_the_operator_is_told_where() throws Exception {
    Path file = folder.resolve("cache.db");
    Files.writeString(file, "这不是数据库".repeat(500));
    CacheOpening opening = open(file);
    opening.cache().close();
    assertThat(opening.notices()).hasSize(1);
    assertThat(opening.notices().getFirst().happened()).contains("已损坏");
    try (Stream<Path> files = Files.list(folder)) {
      Path kept = files.filter(f -> f.toString().contains(".bad-")).findFirst().orElseThrow();
      assertThat(Files.readString(kept, StandardCharsets.UTF_8)).startsWith("这不是数据库");
      assertThat(opening.notices().getFirst().next()).contains(kept.getFileName().toString());
    }
  }

  @Test
  void a_cache_of_a_newer_program_is_left_alone_and_another_is_used() throws Exception {
    Path file = folder.resolve("cache.db");
    try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = newer.createStatement()) {
      statement.execute("CREATE TABLE later (secret TEXT)");
      statement.execute("PRAGMA user_version = 4711");
    }
    byte[] before = Files.readAllBytes(file);
    CacheOpening opening = open(file);
    opening.cache().close();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(opening.notices())
        .extracting(Notice::severity)
        .containsExactly(Notice.Severity.WARNING);
    assertThat(opening.notices().getFirst().next()).contains("cache.db").contains("未作任何改动");
  }

  @Test
  void a_folder_that_cannot_be_written_is_said_in_one_sentence() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "").resolve("cache.db");
    assertThatThrownBy(() -> open(file))
        .isInstanceOfSatisfying(
            CacheException.class,
            e -> assertThat(CacheWords.of(e.failure(), texts)).contains("无法写入本机缓存"));
  }

  @Test
  void a_sound_cache_is_nothing_to_tell() {
    CacheOpening opening = open(folder.resolve("cache.db"));
    opening.cache().close();
    assertThat(opening.notices()).isEqualTo(List.of());
  }

  private CacheOpening open(Path file) {
    return CacheOpening.open(file, new AesSeal(new byte[32]), ThreadGuard.none(), texts);
  }
}
