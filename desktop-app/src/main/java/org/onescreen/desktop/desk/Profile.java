package org.onescreen.desktop.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The folder that holds everything which one desk keeps on this machine.
///
/// @param folder absolute; `~/.onescreen` unless told otherwise
record Profile(Path folder) {
  private static final int NAME_BYTES = 6;

  /// The cache of one server: another server has another cache, so that none overwrites the other.
  Path cacheOf(URI server) {
    return folder.resolve("cache").resolve(name(server)).resolve("cache.db");
  }

  /// The cache of the embedded centre, whose port changes at every start.
  Path embeddedCache() {
    return folder.resolve("cache").resolve("embedded").resolve("cache.db");
  }

  /// The embedded centre's own data: PostgreSQL, accounts.
  Path centre() {
    return folder.resolve("centre");
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

  /// The views of the map that the operator has kept.
  Path mapViews() {
    return folder.resolve("map-views.properties");
  }

  Path window() {
    return folder.resolve("window.properties");
  }

  Path lock() {
    return folder.resolve("desk.lock");
  }

  private static String name(URI server) {
    String host = String.valueOf(server.getHost()).toLowerCase(Locale.ROOT);
    byte[] digest = sha256(server.toString().getBytes(StandardCharsets.UTF_8));
    return host.replaceAll("[^a-z0-9.-]", "_")
        + "-"
        + HexFormat.of().formatHex(digest, 0, NAME_BYTES);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
