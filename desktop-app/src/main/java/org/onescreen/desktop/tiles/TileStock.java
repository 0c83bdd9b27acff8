package org.onescreen.desktop.tiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onescreen.desktop.tiles.kit.Folders;
import org.onescreen.model.digest.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens base maps.
///
/// @param folder where tiles are kept, each address's in a folder of its own
/// @param most how many bytes of one address may be kept
/// @param clock says how old what was kept is
public record TileStock(Path folder, long most, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(TileStock.class);
  private static final int NAME_BYTES = 8;
  private static final Pattern SHELF = Pattern.compile("[0-9a-f]{16}");

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
      case PACK -> packed(Path.of(map.address()));
    };
  }

  private static PackTiles packed(Path file) {
    return new PackTiles(file, () -> packedAt(file));
  }

  private static Instant packedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException _) {
      return Instant.EPOCH;
    }
  }

  /// Deletes what was kept of all other addresses: of base maps that were removed, and of those
  /// that have another address now. Waits for the disk.
  public void keepOnly(Collection<BaseMap> maps) {
    Set<String> names = maps.stream().map(TileStock::name).collect(Collectors.toSet());
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> shelves = Files.list(folder)) {
      for (Path shelf : (Iterable<Path>) shelves::iterator) {
        String name = shelf.getFileName().toString();
        // Whatever else lies there is not ours to delete.
        if (SHELF.matcher(name).matches() && !names.contains(name)) {
          Folders.delete(shelf);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("the tiles of a base map that was removed are still there: {}", e.toString());
    }
  }

  /// Another address under an old name is another map; another key is not.
  private static String name(BaseMap map) {
    return HexFormat.of().formatHex(Sha256.of(map.grid() + " " + map.address()), 0, NAME_BYTES);
  }
}
