package org.onescreen.desktop.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file that is to come in. On the FX thread.
@FunctionalInterface
public interface FilePick {
  /// @param kind what is wanted, in words
  /// @param endings such as `*.pdf`
  /// @return empty where none was chosen
  Optional<Path> pick(String kind, List<String> endings);
}
