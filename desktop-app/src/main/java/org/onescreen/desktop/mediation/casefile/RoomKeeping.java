package org.onescreen.desktop.mediation.casefile;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.RoomCommands;
import org.onescreen.model.mediation.RoomUse;

/// Keeps rooms for the meetings of a case. A room is booked first; only then is the meeting
/// arranged, and a server that refuses the booking refuses the meeting that rests on it. A room
/// that a refused meeting does not need is given back; one that a moved meeting leaves is free by
/// itself.
record RoomKeeping(CommandDoor door, UUID dispute) {
  /// Gives the command that rests on the booking.
  interface Arranging {
    CompletableFuture<Given> give(Appointment meeting);
  }

  CompletableFuture<Given> arrange(Appointment meeting, Arranging arranging) {
    UUID room = meeting.room();
    if (room == null) {
      return arranging.give(meeting);
    }
    return door.give(RoomCommands.BOOK, room, use(meeting))
        .thenCompose(
            given ->
                switch (given) {
                  case Given.Kept _ -> orGiveBack(arranging.give(meeting), room, meeting);
                  // It was kept for this case before: whatever becomes of the step, it stays so.
                  case Given.Unchanged _ -> arranging.give(meeting);
                  case Given.Gone _ ->
                      CompletableFuture.completedFuture(
                          new Given.Refused(DisputeRefusal.ROOM_NOT_BOOKED.refusal()));
                  default -> CompletableFuture.completedFuture(given);
                });
  }

  private CompletableFuture<Given> orGiveBack(
      CompletableFuture<Given> arranged, UUID room, Appointment meeting) {
    return arranged.thenCompose(
        given ->
            given instanceof Given.Refused && !isAboutTheRoom(given)
                ? release(room, meeting).thenApply(_ -> given)
                : CompletableFuture.completedFuture(given));
  }

  private CompletableFuture<Given> release(UUID room, Appointment meeting) {
    return door.give(RoomCommands.RELEASE, room, use(meeting));
  }

  private RoomUse use(Appointment meeting) {
    return new RoomUse(dispute, meeting.from(), meeting.until());
  }

  private static boolean isAboutTheRoom(Given given) {
    return given instanceof Given.Refused(Refusal why) && why.detail().startsWith("ROOM_");
  }
}
