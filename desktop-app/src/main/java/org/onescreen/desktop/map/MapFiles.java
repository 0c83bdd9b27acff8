package org.onescreen.desktop.map;

import java.nio.file.Path;

/// Where the map keeps what is its own, none of which need exist yet.
///
/// @param views the kept views
/// @param bases the base maps that were set up, with their keys
/// @param tiles tiles of base maps
/// @param kits village kits that were installed
/// @param kitKey what this desk signs its own kits with
/// @param kitMakers whose kits it takes
public record MapFiles(Path views, Path bases, Path tiles, Path kits, Path kitKey, Path kitMakers) {
  /// @param folder the desk's own
  public static MapFiles in(Path folder) {
    return new MapFiles(
        folder.resolve("map-views.properties"),
        folder.resolve("base-maps.json"),
        folder.resolve("tiles"),
        folder.resolve("kits"),
        folder.resolve("key").resolve("kit-signing.key"),
        folder.resolve("kit-makers.txt"));
  }
}
