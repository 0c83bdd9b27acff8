package org.onescreen.desktop.wall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.video.RetrievalCommands;
import org.onescreen.model.video.RetrievalKind;
import org.onescreen.model.video.RetrievalState;
import org.onescreen.model.video.Retrieved;
import org.onescreen.model.video.VideoRetrieval;

class DestructionTest {
  private static final Instant TAKEN = Instant.parse("2026-11-20T02:00:00Z");

  @TempDir Path folder;
  private RealCache cache;
  private Path evidence;
  private Path file;
  private VideoRetrieval entry;

  @BeforeEach
  void takeAPicture() throws Exception {
    cache = new RealCache(folder.resolve("cache.db"));
    evidence = Files.createDirectories(folder.resolve("evidence"));
    file = Files.writeString(evidence.resolve("snapshot-1.png"), "a picture");
    cache
        .door
        .give(
            RetrievalCommands.RECORD,
            new UUID(7, 7),
            new Retrieved(
                new DivisionCode("990101100000"),
                RetrievalKind.SNAPSHOT,
                new GbDeviceCode("99010110001320000001"),
                "示范摄像机 1",
                TAKEN,
                TAKEN,
                true,
                "失窃警情核查",
                "示范派出所",
                "赵示例",
                Sha256.hex(file),
                Files.size(file)))
        .get(20, TimeUnit.SECONDS);
    entry = registered();
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void what_is_destroyed_is_gone_from_this_desk_whatever_it_was_called_and_nothing_else_is()
      throws Exception {
    Path renamed = Files.move(file, evidence.resolve("给派出所.png"));
    Path copy = Files.copy(renamed, evidence.resolve("copy.png"));
    Path other = Files.writeString(evidence.resolve("snapshot-2.png"), "b picture");
    assertThat(destroy(Eraser.ofDisk())).startsWith("已登记销毁，本机文件已删除").contains("给派出所.png");
    assertThat(renamed).doesNotExist();
    assertThat(copy).doesNotExist();
    assertThat(other).exists();
    assertThat(registered().state()).isEqualTo(RetrievalState.DESTROYED);
  }

  @Test
  void it_says_that_a_file_which_is_not_on_this_desk_must_be_deleted_elsewhere() throws Exception {
    Files.delete(file);
    assertThat(destroy(Eraser.ofDisk())).startsWith("已登记销毁。本机没有这份文件");
    assertThat(registered().state()).isEqualTo(RetrievalState.DESTROYED);
  }

  @Test
  void nothing_is_registered_as_destroyed_that_another_program_holds() throws Exception {
    String said = destroy(new Failing(true));
    assertThat(said).startsWith("没有销毁，登记未改").contains("snapshot-1.png");
    assertThat(file).exists();
    assertThat(registered().state()).isEqualTo(RetrievalState.EXPORTED);
  }

  @Test
  void it_says_which_file_is_still_there_where_the_disk_did_not_let_it_go() throws Exception {
    assertThat(destroy(new Failing(false))).contains("仍在本机").contains("snapshot-1.png");
    assertThat(file).exists();
  }

  @Test
  void no_file_goes_where_the_register_does_not_take_it() throws Exception {
    destroy(new Failing(false));
    assertThat(destroy(Eraser.ofDisk())).doesNotContain("已登记销毁");
    assertThat(file).exists();
  }

  private String destroy(Eraser eraser) throws Exception {
    var texts =
        new Texts(
            Locale.SIMPLIFIED_CHINESE,
            List.of("org.onescreen.desktop.wall", "org.onescreen.desktop.shell"));
    return new Destruction(cache.door, texts, evidence, eraser, Runnable::run)
        .destroy(entry)
        .get(20, TimeUnit.SECONDS);
  }

  private VideoRetrieval registered() {
    return cache
        .cache
        .read(
            reader ->
                reader.page(
                    VideoRetrieval.KIND,
                    Filter.all(),
                    Order.descending(VideoRetrieval.TAKEN_AT),
                    10,
                    Optional.empty()))
        .records()
        .getFirst();
  }

  /// A disk that does not let go, and says so before or not.
  private record Failing(boolean before) implements Eraser {
    @Override
    public void check(Path file) throws IOException {
      if (before) {
        throw new IOException("held");
      }
    }

    @Override
    public void erase(Path file) throws IOException {
      throw new IOException("held");
    }
  }
}
