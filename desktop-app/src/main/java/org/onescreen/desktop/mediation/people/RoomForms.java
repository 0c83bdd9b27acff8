package org.onescreen.desktop.mediation.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.FormField;
import org.onescreen.desktop.mediation.casefile.FormSpec;
import org.onescreen.desktop.mediation.casefile.FormValues;
import org.onescreen.desktop.mediation.casefile.HoursText;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.RoomBooking;
import org.onescreen.model.mediation.RoomCommands;
import org.onescreen.model.mediation.RoomDetails;
import org.onescreen.model.mediation.RoomFounding;
import org.onescreen.model.mediation.RoomHours;
import org.onescreen.model.mediation.RoomMode;
import org.onescreen.model.mediation.RoomUse;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;

/// The forms by which rooms are opened and edited.
record RoomForms(CommandDoor door, CaseWords words) {
  FormSpec open(List<Choice<DivisionCode>> divisions) {
    List<FormField> fields = new ArrayList<>();
    fields.add(new FormField.Pick<>("division", divisions));
    fields.addAll(fields("", "", RoomMode.DOORSTEP, RoomHours.ALWAYS));
    return new FormSpec(
        words.texts().get("people.room.open"),
        fields,
        values ->
            given(
                values,
                details ->
                    door.give(
                        RoomCommands.OPEN,
                        RecordIds.next(),
                        new RoomFounding(
                            values.chosen("division", DivisionCode.class).orElseThrow(),
                            details))));
  }

  FormSpec edit(MediationRoom room) {
    return new FormSpec(
        words.texts().get("people.room.edit", room.name()),
        fields(room.name(), room.network(), room.mode(), room.open()),
        values -> given(values, details -> door.give(RoomCommands.EDIT, room.id(), details)));
  }

  FormSpec close(MediationRoom room, LocalDate today) {
    return new FormSpec(
        words.texts().get("people.room.close", room.name()),
        LeavingFields.of(today),
        values -> door.give(RoomCommands.CLOSE, room.id(), LeavingFields.read(values)));
  }

  /// Gives a booking back.
  FormSpec release(RoomLine line, Function<RoomBooking, String> when) {
    List<Choice<RoomBooking>> booked =
        line.ahead().stream()
            .map(one -> new Choice<>(one.booking(), when.apply(one.booking()) + " · " + one.code()))
            .toList();
    return new FormSpec(
        words.texts().get("people.room.release"),
        List.of(new FormField.Pick<>("booking", booked)),
        values -> {
          RoomBooking one = values.chosen("booking", RoomBooking.class).orElseThrow();
          return door.give(
              RoomCommands.RELEASE,
              line.room().id(),
              new RoomUse(one.dispute(), one.from(), one.until()));
        });
  }

  private List<FormField> fields(String name, String network, RoomMode mode, RoomHours hours) {
    List<Choice<RoomMode>> modes = new ArrayList<>();
    modes.add(mode(mode));
    for (RoomMode other : RoomMode.values()) {
      if (other != mode) {
        modes.add(mode(other));
      }
    }
    return List.of(
        new FormField.Line("name", name),
        new FormField.Line("network", network),
        new FormField.Pick<>("mode-of-room", modes),
        new FormField.Line("hours", hours.always() ? "" : HoursText.of(hours)));
  }

  private Choice<RoomMode> mode(RoomMode mode) {
    return new Choice<>(mode, words.texts().of("people.mode", mode));
  }

  private static CompletableFuture<Given> given(
      FormValues values, Function<RoomDetails, CompletableFuture<Given>> give) {
    Optional<RoomHours> hours = HoursText.read(values.text("hours"));
    return hours
        .map(
            open ->
                give.apply(
                    new RoomDetails(
                        values.text("name"),
                        values.text("network"),
                        values.chosen("mode-of-room", RoomMode.class).orElseThrow(),
                        open.always() ? null : open)))
        .orElseGet(
            () ->
                CompletableFuture.completedFuture(
                    new Given.Refused(DisputeRefusal.HOURS_WRONG.refusal())));
  }
}
