package org.onescreen.desktop.cache;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The bytes of attachments, as a screen uses them. Never on the thread that draws, but for
/// [#watch].
public interface FileShelf {
  /// What was put on the shelf.
  ///
  /// @param sha256 in hex
  record Kept(String sha256, long bytes) {}

  /// Keeps bytes that an operator brought, and marks them as to be sent.
  ///
  /// @return empty where there are more than `most` of them, or none
  Optional<Kept> keep(InputStream in, long most) throws IOException;

  boolean has(String sha256);

  /// True where the centre has not got it yet.
  boolean waits(String sha256);

  /// All of it, from the beginning; opened as it is read.
  InputStream open(String sha256) throws IOException;

  /// Tells whenever something came or was sent, on the thread that brought it.
  Pin watch(Runnable changed);
}
