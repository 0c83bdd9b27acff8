package org.onescreen.desktop.cache;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Seals what an entry holds and opens it again. What is sealed for one operation opens for no
/// other.
///
/// Safe for use by many threads.
final class EntryForm {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Seal seal;

  EntryForm(Seal seal) {
    this.seal = seal;
  }

  byte[] payload(UUID id, EntryPayload payload) {
    return seal.seal(JSON.writeValueAsBytes(payload), "outbox/" + id);
  }

  /// @throws CacheException with [CacheFailure.Sealed]
  EntryPayload payload(OutboxEntry entry) {
    return JSON.readValue(seal.open(entry.payload(), "outbox/" + entry.id()), EntryPayload.class);
  }

  byte[] outcome(UUID id, EntryOutcome outcome) {
    return seal.seal(JSON.writeValueAsBytes(outcome), "outcome/" + id);
  }

  /// @throws CacheException with [CacheFailure.Sealed]
  EntryOutcome outcome(OutboxEntry entry) {
    byte @Nullable [] sealed = entry.outcome();
    return sealed == null
        ? new EntryOutcome(null, List.of(), null, null, null)
        : JSON.readValue(seal.open(sealed, "outcome/" + entry.id()), EntryOutcome.class);
  }

  /// For a screen.
  CommandItem item(OutboxEntry entry) {
    EntryPayload payload = payload(entry);
    EntryOutcome outcome = outcome(entry);
    return new CommandItem(
        payload.operation(),
        payload.actor().displayName(),
        entry.state(),
        entry.changedAt(),
        Optional.ofNullable(outcome.refusal()),
        outcome.conflict(),
        Optional.ofNullable(outcome.by()),
        Optional.ofNullable(outcome.parked()),
        Optional.ofNullable(outcome.decided())
            .map(d -> new CommandItem.Handled(d.name(), d.at(), Optional.ofNullable(d.again()))));
  }
}
