package org.onescreen.model.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.CentreRecord;

/// What a command does to a record. Pure: the same on desk and server, no clock, no chance.
@FunctionalInterface
public interface Rule<T extends Record & CentreRecord, A extends Record> {
  /// @param current the record as it is; empty where there is none
  Decision<T> decide(Optional<T> current, A arguments, Circumstances circumstances);

  /// What a rule may know beside the record.
  ///
  /// @param record the id that the record has or is to have
  /// @param at when the operator gave the command
  /// @param around the other records that it may look at
  record Circumstances(Actor actor, UUID record, Instant at, Surroundings around) {
    /// All of China has one clock.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// With nothing to look at beside the record.
    public Circumstances(Actor actor, UUID record, Instant at) {
      this(actor, record, at, Surroundings.NONE);
    }

    /// The day on which the operator gave the command.
    public LocalDate day() {
      return LocalDate.ofInstant(at, ZONE);
    }
  }
}
