package org.onescreen.desktop.centre;

import java.util.Optional;
import org.onescreen.desktop.centre.store.RecordSource;

/// The sample data that a centre can be filled with.
@FunctionalInterface
public interface SampleChoice {
  /// @param size as on the command line
  /// @return empty where there is no such sample
  Optional<RecordSource> of(String size, long seed);
}
