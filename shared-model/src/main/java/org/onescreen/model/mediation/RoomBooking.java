package org.onescreen.model.mediation;

import java.time.Instant;
import java.util.UUID;

/// A room is kept for a case.
///
/// @param dispute for which
/// @param until after `from`; the room is free again from then on
/// @param by the account's display name
public record RoomBooking(UUID dispute, Instant from, Instant until, String by) {
  /// True where the meeting lies within it.
  boolean covers(Appointment meeting) {
    return !from.isAfter(meeting.from()) && !until.isBefore(meeting.until());
  }

  /// True where both need the room at one moment.
  boolean meets(Instant start, Instant end) {
    return from.isBefore(end) && start.isBefore(until);
  }
}
