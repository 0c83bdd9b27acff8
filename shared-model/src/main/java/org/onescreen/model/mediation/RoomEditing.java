package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;
import org.onescreen.model.region.DivisionLevel;

/// Opens rooms and says how they work. Meetings that were booked stay, also where the room would be
/// closed then: people were told.
final class RoomEditing {
  private static final int NAME = 60;

  private RoomEditing() {}

  static Decision<MediationRoom> open(RoomFounding founding, Circumstances circumstances) {
    DivisionLevel level = founding.division().level();
    if (level.compareTo(DivisionLevel.COUNTY) < 0) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "division");
    }
    RoomDetails details = founding.details();
    return wrong(details)
        .<Decision<MediationRoom>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new MediationRoom(
                            circumstances.record(),
                            founding.division(),
                            details.name(),
                            details.network(),
                            level,
                            details.mode())
                        .with(details)));
  }

  static Decision<MediationRoom> edit(Optional<MediationRoom> current, RoomDetails details) {
    MediationRoom room = current.orElseThrow();
    if (!room.serves()) {
      return Decision.refused(DisputeRefusal.ROOM_GONE.refusal());
    }
    return wrong(details)
        .<Decision<MediationRoom>>map(Decision::refused)
        .orElseGet(() -> Decision.done(room.with(details)));
  }

  /// Nobody is left before a closed door: what is booked moves elsewhere first.
  static Decision<MediationRoom> close(
      MediationRoom room, Leaving leaving, Circumstances circumstances) {
    if (!room.serves()) {
      return Decision.refused(DisputeRefusal.ROOM_GONE.refusal());
    }
    if (room.needed(circumstances.around()).stream()
        .anyMatch(b -> b.until().isAfter(circumstances.at()))) {
      return Decision.refused(DisputeRefusal.ROOM_BOOKED_AHEAD.refusal());
    }
    return leaving
        .wrong(circumstances)
        .<Decision<MediationRoom>>map(Decision::refused)
        .orElseGet(() -> Decision.done(room.closed(leaving)));
  }

  private static Optional<Refusal> wrong(RoomDetails details) {
    if (details.hours() != null && !details.hours().sound()) {
      return Optional.of(DisputeRefusal.HOURS_WRONG.refusal());
    }
    return Texts.required(details.name(), NAME, "name")
        .or(() -> Texts.optional(details.network(), NAME, "network"));
  }
}
