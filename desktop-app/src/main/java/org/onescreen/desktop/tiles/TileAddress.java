package org.onescreen.desktop.tiles;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of each tile, by a template: `{z}` `{x}` `{y}`, `{-y}` for rows that count from the
/// south, `{s}` for one of several servers, `{key}`. The names of WMTS (`{TileMatrix}` `{TileCol}`
/// `{TileRow}`) mean the same.
public final class TileAddress {
  /// What is wrong with a template.
  public enum Fault {
    /// Neither http nor https, or no server.
    NO_ADDRESS,
    /// No place for level, column or row.
    NO_PLACES,
    /// A name in braces that nobody knows.
    UNKNOWN_NAME,
    /// It asks for a key, and there is none.
    KEY_MISSING,
    /// It asks for a server by turns, and none is named.
    SERVERS_MISSING
  }

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern HTTP = Pattern.compile("https?://[^/{}\\s]*[^/\\s]+/\\S*");
  private static final Map<String, String> NAMES =
      Map.of("tilematrix", "z", "tilecol", "x", "tilerow", "y", "tk", "key");

  private final BaseMap map;

  TileAddress(BaseMap map) {
    this.map = map;
  }

  /// What an operator should be told before the base map is kept.
  public static Optional<Fault> fault(BaseMap map) {
    String address = map.address();
    if (!HTTP.matcher(address).matches()) {
      return Optional.of(Fault.NO_ADDRESS);
    }
    if (map.kind() == BaseMap.Kind.GOOGLE) {
      return library(map);
    }
    boolean level = false;
    boolean column = false;
    boolean row = false;
    Matcher names = NAME.matcher(address);
    while (names.find()) {
      switch (plain(names.group(1))) {
        case "z" -> level = true;
        case "x" -> column = true;
        case "y", "-y" -> row = true;
        case "s" -> {
          if (map.servers().isEmpty()) {
            return Optional.of(Fault.SERVERS_MISSING);
          }
        }
        case "key" -> {
          if (map.key().isEmpty()) {
            return Optional.of(Fault.KEY_MISSING);
          }
        }
        default -> {
          return Optional.of(Fault.UNKNOWN_NAME);
        }
      }
    }
    return level && column && row ? Optional.empty() : Optional.of(Fault.NO_PLACES);
  }

  /// The address of a library has one name, that of the key.
  private static Optional<Fault> library(BaseMap map) {
    Matcher names = NAME.matcher(map.address());
    boolean key = false;
    while (names.find()) {
      if (!plain(names.group(1)).equals("key")) {
        return Optional.of(Fault.UNKNOWN_NAME);
      }
      key = true;
    }
    return key && !map.key().isEmpty() ? Optional.empty() : Optional.of(Fault.KEY_MISSING);
  }

  String of(TileId tile) {
    return NAME.matcher(map.address())
        .replaceAll(name -> Matcher.quoteReplacement(value(plain(name.group(1)), tile)));
  }

  private String value(String name, TileId tile) {
    return switch (name) {
      case "z" -> Integer.toString(tile.z());
      case "x" -> Integer.toString(tile.x());
      case "y" -> Integer.toString(tile.y());
      case "-y" -> Integer.toString(map.grid().rows(tile.z()) - 1 - tile.y());
      // The same tile always from the same server, so that caches on the way know it.
      case "s" -> map.servers().get((tile.x() + tile.y()) % map.servers().size());
      case "key" -> map.key();
      default -> throw new IllegalStateException("an address that nobody has looked at");
    };
  }

  private static String plain(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(small, small);
  }
}
