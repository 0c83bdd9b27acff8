package org.onescreen.desktop.cache;

import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Operation;

/// What was asked and by whom; never changes, but for the number that it is sent under.
record EntryPayload(Operation operation, Actor actor) {
  /// The same operation as it travels.
  Operation numbered(java.util.UUID replica, long seq) {
    return new Operation(
        operation.id(),
        replica,
        seq,
        operation.group(),
        operation.command(),
        operation.kind(),
        operation.record(),
        operation.baseVersion(),
        operation.base(),
        operation.set(),
        operation.arguments(),
        operation.at());
  }

  @Override
  public String toString() {
    return operation.toString();
  }
}
