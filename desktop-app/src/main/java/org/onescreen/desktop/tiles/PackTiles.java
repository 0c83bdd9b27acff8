package org.onescreen.desktop.tiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tiles out of a pack. The file is opened at the first question.
final class PackTiles implements TileSource {
  private static final Logger LOG = LoggerFactory.getLogger(PackTiles.class);

  private final Path file;
  private final Supplier<Instant> packedAt;
  private Instant at = Instant.EPOCH;
  private @Nullable PackFile pack;
  private @Nullable TileTrouble broken;

  /// @param packedAt when it was packed; asked for when the file is opened, as that waits for the
  ///   disk
  PackTiles(Path file, Supplier<Instant> packedAt) {
    this.file = file;
    this.packedAt = packedAt;
  }

  @Override
  public synchronized Found find(TileId tile) {
    if (broken != null) {
      return new Found.Failed(broken);
    }
    try {
      byte[] bytes = opened().tile(tile);
      if (bytes == null) {
        return new Found.Nothing();
      }
      return PictureHead.of(bytes).isPresent()
          ? new Found.Picture(bytes, at)
          : new Found.Failed(TileTrouble.NO_PICTURE);
    } catch (SQLException e) {
      LOG.warn("a pack of tiles cannot be read: {}", e.getMessage());
      broken = Files.exists(file) ? TileTrouble.PACK_UNREADABLE : TileTrouble.PACK_MISSING;
      return new Found.Failed(broken);
    }
  }

  private PackFile opened() throws SQLException {
    PackFile open = pack;
    if (open == null) {
      open = new PackFile(file);
      pack = open;
      at = packedAt.get();
    }
    return open;
  }

  @Override
  public synchronized Optional<TileTrouble> trouble() {
    return Optional.ofNullable(broken);
  }

  /// A file does not let anybody wait.
  @Override
  public void stop() {}

  @Override
  public synchronized void close() {
    if (pack != null) {
      try {
        pack.close();
      } catch (SQLException e) {
        LOG.warn("a pack of tiles could not be closed", e);
      }
      pack = null;
    }
  }
}
