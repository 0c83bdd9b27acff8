package org.onescreen.desktop.centre.embedded;

import java.io.File;
import java.util.List;
import java.util.Locale;

/// What differs between the systems that the embedded PostgreSQL runs on.
final class Platform {
  private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

  static final boolean WINDOWS = OS.contains("windows");

  /// As the artefact names it.
  static final String NAME = WINDOWS ? "windows" : OS.contains("mac") ? "darwin" : "linux";

  private Platform() {}

  /// PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody in
  /// particular and still owns its files.
  static List<String> unprivileged() {
    return isRoot() ? List.of("unshare", "-U") : List.of();
  }

  static boolean isRoot() {
    return !WINDOWS && "root".equals(System.getProperty("user.name"));
  }

  /// Where an empty input comes from.
  static File nothing() {
    return new File(WINDOWS ? "NUL" : "/dev/null");
  }
}
