package org.onescreen.desktop.cache;

import java.util.Set;
import org.onescreen.model.record.Kind;

/// A transaction of the feed that has been committed.
///
/// @param rows how many rows of the feed were in it
/// @param changed the kinds that they belong to
public record Committed(int rows, Set<Kind<?>> changed, SyncState state) {
  public Committed {
    changed = Set.copyOf(changed);
  }
}
