package org.onescreen.desktop.cache;

import java.nio.file.Path;

/// What was found when the cache was opened.
public sealed interface Opening {
  /// There was none; it begins empty.
  record Fresh() implements Opening {}

  /// It was there.
  record Found() implements Opening {}

  /// What was there could not be read. It was set aside as `kept`, and a new one begins empty.
  record SetAside(Path kept) implements Opening {}

  /// What was there is sealed with a key that this computer does not have any more. It was set
  /// aside as `kept`, and a new one begins empty. Commands in it that the centre has not yet got
  /// cannot be read either.
  record OtherKey(Path kept) implements Opening {}
}
