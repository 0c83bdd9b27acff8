package org.onescreen.model.command;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;

/// What an operator asks for, before it has its place in the outbox.
///
/// @param record the record's id; a new one where the command makes the record
public record Command<T extends Record & CentreRecord, A extends Record>(
    CommandType<T, A> type, UUID record, A arguments) {
  /// Arguments may be personal, and never reach a log.
  @Override
  public String toString() {
    return "Command[" + type.name() + " " + record + "]";
  }
}
