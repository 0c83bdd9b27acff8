package org.onescreen.desktop.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// What rules looked at in this transaction, but for records of the kind that it changes. Safe for
/// use by many threads, of which one at a time asks the connection.
final class Remembered implements Surroundings {
  private final Kind<?> changing;
  private final Surroundings around;
  private final Map<RecordKey, Optional<? extends CentreRecord>> seen = new HashMap<>();

  Remembered(Kind<?> changing, Surroundings around) {
    this.changing = changing;
    this.around = around;
  }

  @Override
  public synchronized <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    return kind.equals(changing)
        ? around.find(kind, id)
        : seen.computeIfAbsent(new RecordKey(kind.number(), id), _ -> around.find(kind, id))
            .map(kind.type()::cast);
  }
}
