package org.onescreen.desktop.map;

import java.nio.file.Path;

/// Where the map keeps what is its own, none of which need exist yet.
///
/// @param views the kept views
/// @param bases the base maps that were set up, with their keys
/// @param tiles tiles of base maps
public record MapFiles(Path views, Path bases, Path tiles) {
  /// @param folder the desk's own
  public static MapFiles in(Path folder) {
    return new MapFiles(
        folder.resolve("map-views.properties"),
        folder.resolve("base-maps.json"),
        folder.resolve("tiles"));
  }
}
