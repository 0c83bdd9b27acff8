package org.onescreen.model.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Rule;

/// Gives a room back that was kept for a case.
final class RoomRelease implements Rule<MediationRoom, RoomUse> {
  @Override
  public Decision<MediationRoom> decide(
      Optional<MediationRoom> current, RoomUse use, Circumstances circumstances) {
    MediationRoom room = current.orElseThrow();
    List<RoomBooking> left = new ArrayList<>(room.booked());
    // What is not kept is free already.
    left.removeIf(
        b ->
            b.dispute().equals(use.dispute())
                && b.from().equals(use.from())
                && b.until().equals(use.until()));
    return Decision.done(room.with(left));
  }
}
