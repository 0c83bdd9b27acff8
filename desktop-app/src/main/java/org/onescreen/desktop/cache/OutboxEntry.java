package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the outbox as it is stored: what must be searched is plain, the rest is sealed.
///
/// @param place the order in which commands were given on this desk
/// @param seq its number within the replica; 0 until it is first sent
/// @param handled true where a person has put it away
/// @param payload a sealed [EntryPayload]
/// @param outcome a sealed [EntryOutcome]; null until there is one
@SuppressWarnings("ArrayRecordComponent") // sealed bytes are carried, never compared
record OutboxEntry(
    long place,
    UUID id,
    int kind,
    UUID record,
    CommandState state,
    long seq,
    boolean handled,
    Instant at,
    Instant changedAt,
    byte[] payload,
    byte @Nullable [] outcome) {
  OutboxEntry at(long newPlace) {
    return new OutboxEntry(
        newPlace, id, kind, record, state, seq, handled, at, changedAt, payload, outcome);
  }

  OutboxEntry sent(long number) {
    return new OutboxEntry(
        place,
        id,
        kind,
        record,
        CommandState.SENT,
        number,
        handled,
        at,
        changedAt,
        payload,
        outcome);
  }

  OutboxEntry to(CommandState next, Instant now, byte @Nullable [] newOutcome) {
    return new OutboxEntry(place, id, kind, record, next, seq, false, at, now, payload, newOutcome);
  }

  OutboxEntry handled(Instant now, byte[] newOutcome) {
    return new OutboxEntry(place, id, kind, record, state, seq, true, at, now, payload, newOutcome);
  }

  /// Without a number, to be sent under a new one.
  OutboxEntry unnumbered() {
    CommandState next = state == CommandState.SENT ? CommandState.WAITING : state;
    return new OutboxEntry(
        place, id, kind, record, next, 0, handled, at, changedAt, payload, outcome);
  }

  /// To be sent once more, under a number that it has not got yet.
  OutboxEntry again() {
    return new OutboxEntry(
        place, id, kind, record, CommandState.WAITING, 0, handled, at, changedAt, payload, outcome);
  }

  RecordKey key() {
    return new RecordKey(kind, record);
  }
}
