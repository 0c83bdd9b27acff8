package org.onescreen.desktop.cache;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;

/// A record that a search found.
///
/// @param title its first search field, as it is; empty where the kind has none and it was found by
///   a person's data
/// @param personal how the title must be masked; empty where it is not personal
public record Hit(Kind<?> kind, UUID id, String title, Optional<PersonalData> personal) {
  /// A title may be a person's name, and never reaches a log.
  @Override
  public String toString() {
    return "Hit[kind=" + kind + ", id=" + id + "]";
  }
}
