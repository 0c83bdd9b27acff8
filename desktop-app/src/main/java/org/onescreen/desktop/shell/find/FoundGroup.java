package org.onescreen.desktop.shell.find;

import java.util.List;

/// What was found of one kind.
///
/// @param more true where there is more than was asked for
public record FoundGroup(FoundKind kind, List<Found> found, boolean more) {
  public FoundGroup {
    found = List.copyOf(found);
  }
}
