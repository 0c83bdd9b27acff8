package org.onescreen.desktop.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.onescreen.model.digest.Sha256;

/// Opens base maps.
///
/// @param folder where tiles are kept, each address's in a folder of its own
/// @param most how many bytes of one address may be kept
/// @param clock says how old what was kept is
public record TileStock(Path folder, long most, Clock clock) {
  private static final int NAME_BYTES = 8;

  /// @param changed as [TileRoom]'s
  public TileRoom open(BaseMap map, PictureReader reader, Runnable changed) {
    return new TileRoom(map, source(map), reader, changed);
  }

  TileSource source(BaseMap map) {
    return switch (map.kind()) {
      case ADDRESS ->
          new WebTiles(
              map,
              new TileShelf(folder.resolve(name(map)), most, clock),
              new TileWeb(new TileAddress(map), clock),
              clock);
      case GOOGLE -> throw new IllegalArgumentException("Google gives its map, and no tiles");
      case PACK -> new PackTiles(Path.of(map.address()), packedAt(Path.of(map.address())));
    };
  }

  private static Instant packedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException _) {
      return Instant.EPOCH;
    }
  }

  /// Another address under an old name is another map; another key is not.
  private static String name(BaseMap map) {
    return HexFormat.of().formatHex(Sha256.of(map.grid() + " " + map.address()), 0, NAME_BYTES);
  }
}
