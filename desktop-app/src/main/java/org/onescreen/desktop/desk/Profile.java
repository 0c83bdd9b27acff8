package org.onescreen.desktop.desk;

import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.onescreen.desktop.map.MapFiles;
import org.onescreen.model.digest.Sha256;

/// The folder that holds everything which one desk keeps on this machine.
///
/// @param folder absolute; `~/.onescreen` unless told otherwise
record Profile(Path folder) {
  private static final int NAME_BYTES = 6;

  /// The cache of one server and, where one is named, one user of it: what one may see is not
  /// another's, and a server takes a desk's changes from one account alone.
  Path cacheOf(URI server, Optional<String> user) {
    String name = name(server) + user.map(u -> "-" + digest(u)).orElse("");
    return folder.resolve("cache").resolve(name).resolve("cache.db");
  }

  /// The cache of the embedded centre, whose port changes at every start.
  Path embeddedCache() {
    return folder.resolve("cache").resolve("embedded").resolve("cache.db");
  }

  /// What is kept of the operator who was let in last, beside the cache that is theirs.
  static Path loginBeside(Path cache) {
    return cache.resolveSibling("login.json");
  }

  /// The embedded centre's own data: PostgreSQL, accounts.
  Path centre() {
    return folder.resolve("centre");
  }

  /// The key that personal data is sealed with; apart from the caches, which may be copied.
  Path key() {
    return folder.resolve("key").resolve("cache.key");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  /// Native libraries, unpacked once.
  Path natives() {
    return folder.resolve("native");
  }

  /// What lives only while the desk runs: video frames, sockets.
  Path run() {
    return folder.resolve("run");
  }

  /// What the map keeps: views, base maps, tiles.
  MapFiles map() {
    return MapFiles.in(folder);
  }

  /// The wall's views of this desk, and how the wall stood.
  Path wall() {
    return folder.resolve("wall.json");
  }

  /// Pictures and films that were taken from cameras.
  Path evidence() {
    return folder.resolve("evidence");
  }

  /// The ways to cameras that can be turned, written by an administrator.
  Path devices() {
    return folder.resolve("devices.json");
  }

  Path window() {
    return folder.resolve("window.properties");
  }

  /// How the window looks.
  Path look() {
    return folder.resolve("look.properties");
  }

  Path lock() {
    return folder.resolve("desk.lock");
  }

  private static String name(URI server) {
    String host = String.valueOf(server.getHost()).toLowerCase(Locale.ROOT);
    return host.replaceAll("[^a-z0-9.-]", "_") + "-" + digest(server.toString());
  }

  private static String digest(String text) {
    byte[] digest = Sha256.of(text);
    return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
  }
}
