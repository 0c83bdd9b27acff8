package org.onescreen.desktop.mediation.casefile;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.RoomCommands;
import org.onescreen.model.mediation.RoomUse;

/// Fixes a meeting. A room is booked first; only then is the case scheduled, and a server that
/// refuses the booking refuses the schedule that rests on it.
record MeetingForm(CommandDoor door, CaseWords words) {
  /// All of China has one clock.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final UUID ELSEWHERE = new UUID(0, 0);
  private static final int MINUTES = 60;
  private static final int EIGHT = 8;

  FormSpec of(CaseFacts facts) {
    List<Choice<UUID>> rooms = new ArrayList<>(facts.rooms());
    rooms.add(new Choice<>(ELSEWHERE, words.texts().get("mediation.form.elsewhere")));
    List<Choice<LocalTime>> times = new ArrayList<>();
    for (int half = 2; half < 2 * 14; half++) {
      LocalTime time = LocalTime.of(EIGHT, 0).plusMinutes(30L * half);
      times.add(new Choice<>(time, time.toString()));
    }
    return new FormSpec(
        words.texts().of("mediation.event", DisputeEvent.SCHEDULE),
        List.of(
            new FormField.Day("on", Optional.of(facts.today().plusDays(1))),
            new FormField.Pick<>("from", times),
            new FormField.Count("minutes", MINUTES),
            new FormField.Pick<>("room", rooms),
            new FormField.Line("invited", ""),
            new FormField.Tick("open", false)),
        values -> give(facts.id(), values));
  }

  private CompletableFuture<Given> give(UUID dispute, FormValues values) {
    LocalTime time = values.chosen("from", LocalTime.class).orElse(LocalTime.of(EIGHT, 0));
    Instant from = values.day("on").atTime(time).atZone(ZONE).toInstant();
    Instant until = from.plusSeconds(60L * values.number("minutes"));
    Optional<UUID> room =
        values.chosen("room", UUID.class).filter(chosen -> !chosen.equals(ELSEWHERE));
    Appointment meeting =
        new Appointment(
            room.orElse(null), from, until, values.ticked("open"), values.text("invited"));
    if (room.isEmpty()) {
      return schedule(dispute, meeting);
    }
    RoomUse use = new RoomUse(dispute, from, until);
    return door.give(RoomCommands.BOOK, room.get(), use)
        .thenCompose(
            given ->
                switch (given) {
                  case Given.Kept _, Given.Unchanged _ -> schedule(dispute, meeting);
                  case Given.Gone _ ->
                      CompletableFuture.completedFuture(
                          new Given.Refused(
                              new Refusal(
                                  Refusal.Reason.NOT_IN_THIS_STATE,
                                  DisputeRefusal.ROOM_NOT_BOOKED.name())));
                  default -> CompletableFuture.completedFuture(given);
                })
        .thenCompose(given -> backIfRefused(given, room.get(), use));
  }

  /// A room that nobody will use is given back.
  private CompletableFuture<Given> backIfRefused(Given given, UUID room, RoomUse use) {
    return given instanceof Given.Refused && !isAboutTheRoom(given)
        ? door.give(RoomCommands.RELEASE, room, use).thenApply(_ -> given)
        : CompletableFuture.completedFuture(given);
  }

  private static boolean isAboutTheRoom(Given given) {
    return given instanceof Given.Refused(Refusal why) && why.detail().startsWith("ROOM_");
  }

  private CompletableFuture<Given> schedule(UUID dispute, Appointment meeting) {
    return door.give(
        DisputeCommands.MOVE, dispute, DisputeMove.of(DisputeEvent.SCHEDULE).at(meeting));
  }
}
