package org.onescreen.model.mediation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Rule;

/// Keeps a room for a case. What is over is forgotten on the way. A case may keep one room twice
/// for one time while its meeting is being moved.
final class RoomBook implements Rule<MediationRoom, RoomUse> {
  @Override
  public Decision<MediationRoom> decide(
      Optional<MediationRoom> current, RoomUse use, Circumstances circumstances) {
    MediationRoom room = current.orElseThrow();
    List<RoomBooking> ahead =
        new ArrayList<>(
            room.booked().stream().filter(b -> b.until().isAfter(circumstances.at())).toList());
    boolean mine =
        ahead.removeIf(
            b ->
                b.dispute().equals(use.dispute())
                    && b.from().equals(use.from())
                    && b.until().equals(use.until()));
    Optional<Refusal> why = refusal(room, use, ahead, circumstances).map(DisputeRefusal::refusal);
    if (why.isPresent()) {
      return Decision.refused(why.get());
    }
    if (mine) {
      return Decision.done(room);
    }
    ahead.add(
        new RoomBooking(
            use.dispute(), use.from(), use.until(), circumstances.actor().displayName()));
    ahead.sort(Comparator.comparing(RoomBooking::from));
    return Decision.done(room.with(ahead));
  }

  private static Optional<DisputeRefusal> refusal(
      MediationRoom room, RoomUse use, List<RoomBooking> ahead, Circumstances circumstances) {
    if (!room.serves()) {
      return Optional.of(DisputeRefusal.ROOM_GONE);
    }
    boolean sound =
        use.until().isAfter(use.from())
            && use.until().isAfter(circumstances.at())
            && Duration.between(use.from(), use.until()).compareTo(RoomGuard.LONGEST) <= 0;
    if (!sound) {
      return Optional.of(DisputeRefusal.APPOINTMENT_WRONG);
    }
    if (!room.open().open(use.from(), use.until())) {
      return Optional.of(DisputeRefusal.ROOM_CLOSED);
    }
    if (room.needed(circumstances.around()).stream()
        .filter(b -> !b.dispute().equals(use.dispute()))
        .anyMatch(b -> b.meets(use.from(), use.until()))) {
      return Optional.of(DisputeRefusal.ROOM_TAKEN);
    }
    return ahead.size() >= MediationRoom.MOST_BOOKINGS
        ? Optional.of(DisputeRefusal.ROOM_FULL)
        : Optional.empty();
  }
}
