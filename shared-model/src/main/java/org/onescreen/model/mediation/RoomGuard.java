package org.onescreen.model.mediation;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Rule.Circumstances;

/// A meeting in a room needs the room: its booking is looked up in the room's own record, which
/// only one case can have at a time.
final class RoomGuard {
  static final Duration LONGEST = Duration.ofHours(24);

  private RoomGuard() {}

  static Optional<DisputeRefusal> meeting(
      UUID dispute, @Nullable Appointment appointment, Circumstances circumstances) {
    if (appointment == null) {
      return Optional.of(DisputeRefusal.APPOINTMENT_MISSING);
    }
    boolean sound =
        appointment.until().isAfter(appointment.from())
            && Duration.between(appointment.from(), appointment.until()).compareTo(LONGEST) <= 0
            && appointment.until().isAfter(circumstances.at());
    if (!sound) {
      return Optional.of(DisputeRefusal.APPOINTMENT_WRONG);
    }
    UUID room = appointment.room();
    if (room == null) {
      return Optional.empty();
    }
    boolean booked =
        circumstances
            .around()
            .find(MediationRoom.KIND, room)
            .filter(r -> r.holds(dispute, appointment))
            .isPresent();
    return booked ? Optional.empty() : Optional.of(DisputeRefusal.ROOM_NOT_BOOKED);
  }
}
