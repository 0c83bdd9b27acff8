package org.onescreen.desktop.tiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onescreen.model.geo.Crs;

/// Looks into a pack before it becomes a base map.
public final class PackCheck {
  /// What a pack turned out to be.
  public sealed interface Outcome {
    /// It can be shown.
    record Good(BaseMap map) implements Outcome {}

    /// It cannot.
    record Bad(TileTrouble why) implements Outcome {}
  }

  private static final int SMALL = 256;
  private static final int LARGE = 512;

  private PackCheck() {}

  /// @param name what the operator calls it; where blank, what the pack calls itself, or its file
  /// @param crs what it is drawn in, which no pack says
  public static Outcome of(Path file, String name, Crs crs) {
    if (!Files.isRegularFile(file)) {
      return new Outcome.Bad(TileTrouble.PACK_MISSING);
    }
    try (PackFile pack = new PackFile(file)) {
      Map<String, String> says = pack.metadata();
      String format = says.getOrDefault("format", "png");
      if (format.equals("pbf") || format.equals("mvt")) {
        return new Outcome.Bad(TileTrouble.PACK_OF_VECTORS);
      }
      Optional<int[]> levels = pack.levels();
      if (levels.isEmpty() || levels.get()[0] < 0 || levels.get()[1] > BaseMap.FINEST) {
        return new Outcome.Bad(TileTrouble.PACK_UNREADABLE);
      }
      byte[] sample = pack.sample();
      Optional<PictureHead> picture = sample == null ? Optional.empty() : PictureHead.of(sample);
      if (picture.isEmpty()) {
        return new Outcome.Bad(
            sample == null ? TileTrouble.PACK_UNREADABLE : TileTrouble.PACK_OF_OTHER_PICTURES);
      }
      String called = name.isBlank() ? says.getOrDefault("name", "").strip() : name.strip();
      return new Outcome.Good(
          new BaseMap(
              called.isEmpty() ? file.getFileName().toString() : called,
              BaseMap.Kind.PACK,
              file.toAbsolutePath().toString(),
              "",
              List.of(),
              TileGrid.MERCATOR,
              picture.get().width() < LARGE ? SMALL : LARGE,
              crs,
              levels.get()[0],
              levels.get()[1],
              plain(says.getOrDefault("attribution", "")),
              true));
    } catch (SQLException _) {
      return new Outcome.Bad(TileTrouble.PACK_UNREADABLE);
    }
  }

  /// Attributions come as HTML.
  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "").strip();
  }
}
