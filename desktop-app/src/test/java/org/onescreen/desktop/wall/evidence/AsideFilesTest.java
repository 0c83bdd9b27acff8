package org.onescreen.desktop.wall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.video.worker.Pieces;

class AsideFilesTest {
  @TempDir Path folder;

  @Test
  void what_an_earlier_desk_left_half_taken_or_replayed_is_deleted() throws IOException {
    Path replay = AsideFiles.replay(folder);
    for (Path left :
        List.of(
            AsideFiles.taking(folder, ".png"),
            AsideFiles.taking(folder, ".mp4"),
            replay,
            Pieces.file(replay, 1),
            Pieces.file(replay, 11))) {
      Files.createFile(left);
    }
    AsideFiles.clear(folder);
    assertThat(names()).isEmpty();
  }

  @Test
  void evidence_and_whatever_else_lies_there_is_left_alone() throws IOException {
    List<String> kept =
        List.of(
            "clip-99010110001320000001-20261122-100000-1a2b.mp4",
            "snapshot-99010110001320000001-20261122-100000-1a2b.png",
            ".taking-notes.txt",
            ".replay-of-friday.mp4",
            "a.taking-00000000-0000-0000-0000-000000000000.png",
            ".taking-00000000-0000-0000-0000-000000000000.png.bak");
    for (String name : kept) {
      Files.createFile(folder.resolve(name));
    }
    Path directory = Files.createDirectory(AsideFiles.replay(folder));
    AsideFiles.clear(folder);
    assertThat(names()).hasSize(kept.size() + 1).containsAll(kept);
    assertThat(directory).isDirectory();
  }

  @Test
  void a_desk_that_never_took_anything_has_no_folder_and_gets_none() {
    AsideFiles.clear(folder.resolve("none"));
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
