package org.onescreen.desktop.wall.evidence;

import java.nio.file.Path;

/// What became of a taking.
public sealed interface Taken {
  /// It is there, and stands in the register.
  ///
  /// @param sha256 of the file, 64 hexadecimal digits
  record Done(Path file, String sha256) implements Taken {}

  /// The register did not take it, so that it is not there.
  ///
  /// @param why a sentence
  record NotRegistered(String why) implements Taken {}

  /// It could not be written: the disk, or nothing came from the camera in that time.
  record NotWritten() implements Taken {}
}
