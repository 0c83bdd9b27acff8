package org.onescreen.desktop.geofile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that belong to a Shapefile: the same name with another ending, small or capital.
final class Siblings {
  private Siblings() {}

  static Optional<Path> of(Path file, String ending) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.') + 1);
    return Stream.of(stem + ending, stem + ending.toUpperCase(Locale.ROOT))
        .map(file::resolveSibling)
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
