package org.onescreen.desktop.wall.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a [KeptWall] in one small file, written as a whole or not at all. A file that cannot be
/// read is set aside, so that nobody's views are overwritten by nothing.
///
/// Any thread; the work is done on one of its own.
public final class WallFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WallFile.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("wall-file").unstarted(work));

  public WallFile(Path file) {
    this.file = file;
  }

  /// Reads and hands over what was kept.
  public void read(Consumer<KeptWall> read) {
    thread.execute(() -> read.accept(load()));
  }

  /// Writes; a failure is logged, and the next writing tries again.
  public void write(KeptWall wall) {
    thread.execute(() -> save(wall));
  }

  private KeptWall load() {
    if (!Files.exists(file)) {
      return KeptWall.NONE;
    }
    try {
      return JSON.readValue(Files.readAllBytes(file), KeptWall.class);
    } catch (IOException | JacksonException | NullPointerException e) {
      LOG.warn("the kept wall cannot be read and is set aside: {}", e.getClass().getSimpleName());
      setAside();
      return KeptWall.NONE;
    }
  }

  private void setAside() {
    try {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".unreadable"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("nor can it be set aside", e);
    }
  }

  private void save(KeptWall wall) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(fresh, JSON.writeValueAsBytes(wall));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("how the wall stands cannot be kept", e);
    }
  }

  /// Writes what waits.
  @Override
  public void close() {
    thread.close();
  }
}
