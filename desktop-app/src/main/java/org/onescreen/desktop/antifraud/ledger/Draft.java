package org.onescreen.desktop.antifraud.ledger;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.RecordIds;

/// What stands in a form, ready to be given.
@FunctionalInterface
interface Draft {
  /// Empty where a field cannot be.
  Optional<CompletableFuture<Given>> give(CommandDoor door);

  /// A line that is entered where there was none, and corrected where there was one.
  static <T extends Record & CentreRecord> Optional<CompletableFuture<Given>> line(
      CommandDoor door,
      CommandType<T, T> enter,
      CommandType<T, T> correct,
      @Nullable T old,
      Function<UUID, Optional<T>> made) {
    UUID id = old == null ? RecordIds.next() : old.id();
    return made.apply(id).map(line -> door.give(old == null ? enter : correct, id, line));
  }

  /// What was typed, or nothing.
  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
