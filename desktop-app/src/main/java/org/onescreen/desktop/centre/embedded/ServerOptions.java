package org.onescreen.desktop.centre.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The settings that the embedded server runs with, given on its command line so that a new version
/// of this program brings its own.
final class ServerOptions {
  private static final Map<String, String> SETTINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("listen_addresses", "127.0.0.1"),
              Map.entry("unix_socket_directories", ""),
              Map.entry("max_connections", "40"),
              Map.entry("shared_buffers", "96MB"),
              Map.entry("max_wal_size", "512MB"),
              // After a checkpoint each page that is touched is logged whole: the feed touches
              // many.
              Map.entry("wal_compression", "pglz"),
              Map.entry("jit", "off"),
              Map.entry("timezone", "UTC"),
              Map.entry("log_timezone", "UTC"),
              // A log holds no personal data: neither statements nor the values in them.
              Map.entry("log_statement", "none"),
              Map.entry("log_min_error_statement", "panic"),
              Map.entry("log_error_verbosity", "terse"),
              Map.entry("log_checkpoints", "off"),
              Map.entry("log_autovacuum_min_duration", "-1")));

  private ServerOptions() {}

  static List<String> of(int port) {
    List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
    SETTINGS.forEach(
        (name, value) -> {
          options.add("-c");
          options.add(name + "=" + value);
        });
    return options;
  }
}
