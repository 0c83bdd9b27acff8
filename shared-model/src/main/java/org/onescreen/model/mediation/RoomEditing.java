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
    return wrong(details)
        .<Decision<MediationRoom>>map(Decision::refused)
        .orElseGet(() -> Decision.done(current.orElseThrow().with(details)));
  }

  private static Optional<Refusal> wrong(RoomDetails details) {
    if (details.hours() != null && !details.hours().sound()) {
      return Optional.of(DisputeRefusal.HOURS_WRONG.refusal());
    }
    return Texts.required(details.name(), NAME, "name")
        .or(() -> Texts.optional(details.network(), NAME, "network"));
  }
}
