package org.onescreen.desktop.tiles;

import java.util.List;
import org.onescreen.model.geo.Crs;

/// A base map as it was set up: where its tiles come from and what they are.
///
/// @param name what the operator calls it; no two have the same
/// @param kind an address, or a pack in a file
/// @param address the template of [TileAddress], or the file
/// @param key what `{key}` in the address stands for; empty where it needs none. Never in a log
/// @param servers what `{s}` in the address stands for, by turns
/// @param pixels the edge of a tile: 256 or 512
/// @param crs the system that its tiles are drawn in
/// @param least the coarsest level that it has
/// @param most the finest level that it has; beyond it tiles are enlarged
/// @param attribution whose it is, with its approval number (审图号) where it has one
/// @param offline true where nothing may be fetched: what was kept is all there is
public record BaseMap(
    String name,
    Kind kind,
    String address,
    String key,
    List<String> servers,
    TileGrid grid,
    int pixels,
    Crs crs,
    int least,
    int most,
    String attribution,
    boolean offline) {
  /// Where tiles come from.
  public enum Kind {
    /// XYZ, TMS or WMTS over HTTP.
    ADDRESS,
    /// An MBTiles file.
    PACK,
    /// Google's own map: the address is that of its library.
    GOOGLE
  }

  /// The finest level that a tile can have.
  public static final int FINEST = 22;

  public BaseMap {
    servers = List.copyOf(servers);
  }

  /// This base map, with or without leave to fetch.
  public BaseMap withOffline(boolean next) {
    return new BaseMap(
        name, kind, address, key, servers, grid, pixels, crs, least, most, attribution, next);
  }

  /// Without address and key.
  @Override
  public String toString() {
    return "BaseMap[" + name + "]";
  }
}
