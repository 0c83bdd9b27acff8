package org.onescreen.desktop.mediation.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.RoomUse;

/// Asks when and where the parties meet, for the first time or instead of what was arranged. Every
/// half hour of the day can be chosen; each room says when it is open, and is refused beyond that.
record MeetingForm(CommandDoor door, CaseWords words) {
  /// All of China has one clock.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final UUID ELSEWHERE = new UUID(0, 0);
  private static final int MINUTES = 60;
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int HALF_HOUR = 30;
  private static final int HALF_HOURS = 48;

  FormSpec of(CaseFacts facts) {
    return new FormSpec(
        words.texts().of("mediation.event", DisputeEvent.SCHEDULE),
        fields(facts, facts.today().plusDays(1), NINE, MINUTES, null),
        values ->
            give(
                facts,
                values,
                meeting ->
                    door.give(
                        DisputeCommands.MOVE,
                        facts.id(),
                        DisputeMove.of(DisputeEvent.SCHEDULE).at(meeting))));
  }

  /// Begins with what was arranged.
  FormSpec move(CaseFacts facts, Appointment was) {
    ZonedDateTime from = was.from().atZone(ZONE);
    int minutes = (int) Duration.between(was.from(), was.until()).toMinutes();
    return new FormSpec(
        words.texts().get("mediation.act.reschedule"),
        fields(facts, from.toLocalDate(), from.toLocalTime(), minutes, was),
        values ->
            give(
                facts,
                values,
                meeting -> door.give(DisputeCommands.RESCHEDULE, facts.id(), meeting)));
  }

  private List<FormField> fields(
      CaseFacts facts, LocalDate on, LocalTime from, int minutes, @Nullable Appointment was) {
    return List.of(
        new FormField.Day("on", Optional.of(on)),
        new FormField.Pick<>("from", times(from)),
        new FormField.Count("minutes", minutes),
        new FormField.Pick<>("room", rooms(facts, was)),
        new FormField.Line("invited", was == null ? "" : was.invited()),
        new FormField.Tick("open", was != null && was.open()));
  }

  /// All round the clock, from the one that is likely.
  private static List<Choice<LocalTime>> times(LocalTime first) {
    List<Choice<LocalTime>> times = new ArrayList<>();
    times.add(new Choice<>(first, first.toString()));
    LocalTime half = first.withMinute(first.getMinute() < HALF_HOUR ? 0 : HALF_HOUR);
    for (int i = 0; i < HALF_HOURS; i++) {
      LocalTime time = half.plusMinutes((long) HALF_HOUR * i);
      if (!time.equals(first)) {
        times.add(new Choice<>(time, time.toString()));
      }
    }
    return times;
  }

  /// The one that was arranged stands first.
  private List<Choice<UUID>> rooms(CaseFacts facts, @Nullable Appointment was) {
    List<Choice<UUID>> rooms = new ArrayList<>();
    facts.rooms().forEach(room -> rooms.add(new Choice<>(room.id(), words(room))));
    rooms.add(new Choice<>(ELSEWHERE, words.texts().get("mediation.form.elsewhere")));
    if (was != null) {
      UUID first = was.room() == null ? ELSEWHERE : was.room();
      rooms.sort(java.util.Comparator.comparing(room -> !room.value().equals(first)));
    }
    return rooms;
  }

  private String words(MediationRoom room) {
    String hours =
        room.open().always()
            ? words.texts().get("mediation.form.always")
            : HoursText.of(room.open());
    return words.texts().get("mediation.form.room-hours", room.name(), hours);
  }

  private CompletableFuture<Given> give(
      CaseFacts facts, FormValues values, RoomKeeping.Arranging arrange) {
    LocalTime time = values.chosen("from", LocalTime.class).orElse(NINE);
    Instant from = values.day("on").atTime(time).atZone(ZONE).toInstant();
    Instant until = from.plusSeconds((long) MINUTES * values.number("minutes"));
    if (facts.busy().stream().anyMatch(b -> meets(b, from, until))) {
      return CompletableFuture.completedFuture(
          new Given.Refused(DisputeRefusal.MEDIATOR_BUSY.refusal()));
    }
    UUID room =
        values.chosen("room", UUID.class).filter(chosen -> !chosen.equals(ELSEWHERE)).orElse(null);
    return new RoomKeeping(door, facts.id())
        .arrange(
            new Appointment(room, from, until, values.ticked("open"), values.text("invited")),
            arrange);
  }

  private static boolean meets(RoomUse busy, Instant from, Instant until) {
    return busy.from().isBefore(until) && from.isBefore(busy.until());
  }
}
