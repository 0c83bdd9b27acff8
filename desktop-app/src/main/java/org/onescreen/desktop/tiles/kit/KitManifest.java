package org.onescreen.desktop.tiles.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.geo.Crs;

/// What a kit says of itself.
///
/// @param region the code of its region
/// @param name what a person calls the region
/// @param maker the desk's own name of who made it; no person
/// @param crs what the pack's tiles are drawn in
/// @param attribution whose the tiles are
/// @param parts in the order in which they lie in the file
public record KitManifest(
    String region,
    String name,
    Instant madeAt,
    String maker,
    Crs crs,
    String attribution,
    List<Part> parts) {
  /// The parts that are known; others are kept and not looked at.
  public static final String PACK = "ground.mbtiles";

  /// Boundaries and marks.
  public static final String LAYERS = "layers.geojson";

  private static final int MOST_PARTS = 16;

  public KitManifest {
    parts = List.copyOf(parts);
  }

  /// @param sha256 of its bytes, in small hexadecimal letters
  public record Part(String name, long bytes, String sha256) {}

  public Optional<Part> part(String called) {
    return parts.stream().filter(part -> part.name().equals(called)).findFirst();
  }

  /// Of all parts together.
  public long bytes() {
    return parts.stream().mapToLong(Part::bytes).sum();
  }

  /// Names are file names and nothing else: a kit comes from outside.
  boolean isSound() {
    return region.matches("[0-9]{6,40}")
        && parts.size() <= MOST_PARTS
        && parts.stream().map(Part::name).distinct().count() == parts.size()
        && parts.stream()
            .allMatch(
                part ->
                    part.bytes() >= 0
                        && part.name().matches("[a-z0-9][a-z0-9-]{0,40}\\.[a-z0-9]{1,10}")
                        && part.sha256().matches("[0-9a-f]{64}"));
  }
}
