package org.onescreen.desktop.mediation.policy;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// The cache's records, with one of them as it would be.
record Instead(CacheReader reader, CentreRecord changed) implements Surroundings {
  @Override
  public <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    return changed.id().equals(id) && kind.type().isInstance(changed)
        ? Optional.of(kind.type().cast(changed))
        : reader.find(kind, id);
  }
}
