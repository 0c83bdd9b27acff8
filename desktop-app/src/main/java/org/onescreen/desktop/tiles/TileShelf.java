package org.onescreen.desktop.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tiles of one base map on the disk, `z/x/y.tile`; an empty file says that there is none. Never
/// more than a limit: those that were fetched longest ago go first. Safe for use by many threads.
final class TileShelf {
  /// @param bytes empty where the server has none
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Kept(byte[] bytes, Instant at) {
    boolean isNothing() {
      return bytes.length == 0;
    }
  }

  private record Old(Path file, long bytes, FileTime at) {}

  private static final double AFTER_TRIM = 0.9;

  private final Path folder;
  private final long most;
  private final Clock clock;
  private long bytes = -1;

  /// @param most how many bytes may lie there
  TileShelf(Path folder, long most, Clock clock) {
    this.folder = folder;
    this.most = most;
    this.clock = clock;
  }

  /// What is there; a file that cannot be read is as good as none.
  Optional<Kept> find(TileId tile) {
    Path file = file(tile);
    try {
      Instant at = Files.getLastModifiedTime(file).toInstant();
      return Optional.of(new Kept(Files.readAllBytes(file), at));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  void keep(TileId tile, byte[] picture) throws IOException {
    Path file = file(tile);
    Files.createDirectories(file.getParent());
    Path beside = Files.createTempFile(file.getParent(), "part", "");
    try {
      Files.write(beside, picture);
      Files.setLastModifiedTime(beside, FileTime.from(clock.instant()));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    grown(picture.length);
  }

  private synchronized void grown(int by) throws IOException {
    bytes = bytes < 0 ? files().stream().mapToLong(Old::bytes).sum() : bytes + by;
    if (bytes > most) {
      trim();
    }
  }

  private void trim() throws IOException {
    List<Old> all = files();
    all.sort(Comparator.comparing(Old::at));
    bytes = all.stream().mapToLong(Old::bytes).sum();
    for (Old old : all) {
      if (bytes <= most * AFTER_TRIM) {
        break;
      }
      Files.deleteIfExists(old.file());
      bytes -= old.bytes();
    }
  }

  private List<Old> files() throws IOException {
    List<Old> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        try {
          BasicFileAttributes what = Files.readAttributes(file, BasicFileAttributes.class);
          if (what.isRegularFile()) {
            all.add(new Old(file, what.size(), what.lastModifiedTime()));
          }
        } catch (NoSuchFileException _) {
          // Another thread has moved it to its place meanwhile.
        }
      }
    }
    return all;
  }

  private Path file(TileId tile) {
    return folder.resolve(tile.z() + "/" + tile.x() + "/" + tile.y() + ".tile");
  }
}
