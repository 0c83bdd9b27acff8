package org.onescreen.model.command;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// The other records that a rule may look at: policies, calendars, rooms. A desk shows those that
/// it has, the server those that hold; both in the very transaction in which they decide, so that
/// the same records give the same decision, and where they differ the server's word stands.
@FunctionalInterface
public interface Surroundings {
  /// Where there is nothing to look at, and every rule falls back on its defaults.
  Surroundings NONE = Surroundings::nothing;

  <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id);

  private static <T extends Record & CentreRecord> Optional<T> nothing(Kind<T> kind, UUID id) {
    return Optional.empty();
  }
}
