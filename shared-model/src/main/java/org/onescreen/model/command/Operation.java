package org.onescreen.model.command;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A command as it waits in a desk's outbox and travels to the server. Once it was sent it never
/// changes: the same bytes are sent again until the server has answered.
///
/// @param id UUIDv7, made by the desk; an effect happens at most once per id
/// @param replica which desk
/// @param seq dense from 1 within the replica: the order in which the server takes them
/// @param group operations that stand or fall together have one; null for one alone
/// @param command [CommandType#name()]
/// @param kind the number of the record's kind
/// @param record the record's id; made by the desk where the command makes the record
/// @param baseVersion the version that the operator saw; 0 where there was none
/// @param base by field of the record: what the operator saw in the fields that the command is
///   based on or changes; empty where there was no record
/// @param set by field of the record: those of the base that the desk's own decision changed, and
///   what it made of them; empty where there was no record
/// @param arguments the command's arguments
/// @param at the desk's clock, for people; never used for order
public record Operation(
    UUID id,
    UUID replica,
    long seq,
    @Nullable UUID group,
    String command,
    int kind,
    UUID record,
    long baseVersion,
    Map<String, JsonNode> base,
    Map<String, JsonNode> set,
    JsonNode arguments,
    Instant at) {
  /// The [#command()] that only uses up a sequence number, in the place of an operation that cannot
  /// be sent. Its kind is 0 and everything else in it is without meaning.
  public static final String SKIP = "skip";

  public Operation {
    base = Map.copyOf(base);
    set = Map.copyOf(set);
  }

  /// True where it only uses up its number.
  public boolean skips() {
    return command.equals(SKIP);
  }

  /// The same with another moment.
  public Operation at(Instant moment) {
    return new Operation(
        id, replica, seq, group, command, kind, record, baseVersion, base, set, arguments, moment);
  }

  /// The same as one of those that stand or fall together.
  public Operation in(UUID together) {
    return new Operation(
        id, replica, seq, together, command, kind, record, baseVersion, base, set, arguments, at);
  }

  /// The same with what the desk's decision made of the record.
  Operation setting(Map<String, JsonNode> fields) {
    return new Operation(
        id, replica, seq, group, command, kind, record, baseVersion, base, fields, arguments, at);
  }

  /// Arguments and values may be personal, and never reach a log.
  @Override
  public String toString() {
    return "Operation[" + command + " " + replica + "/" + seq + " " + id + "]";
  }
}
