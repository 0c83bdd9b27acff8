package org.onescreen.desktop.mediation.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.access.Actor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.RoomBooking;

/// A room and who has it when.
///
/// @param where the name of its division
/// @param ahead bookings that are not over and that a case still needs, the next one first
record RoomLine(MediationRoom room, String where, List<Booked> ahead) {
  RoomLine {
    ahead = List.copyOf(ahead);
  }

  /// @param code of the case that has it; empty where the case is not known here
  record Booked(RoomBooking booking, String code) {}

  /// The rooms of the desk.
  ///
  /// @param lines in the order of their divisions and names
  record All(Places places, List<RoomLine> lines) {
    All {
      lines = List.copyOf(lines);
    }
  }

  /// Off the FX thread.
  static All read(CacheReader reader, Optional<Actor> actor, Instant now) {
    Places places = Places.read(reader, actor);
    List<RoomLine> lines = new ArrayList<>();
    reader.each(
        MediationRoom.KIND,
        Filter.all(),
        room ->
            lines.add(
                new RoomLine(
                    room,
                    places.of(room.division()),
                    room.needed(reader::find).stream()
                        .filter(b -> b.until().isAfter(now))
                        .map(b -> new Booked(b, code(reader, b)))
                        .toList())));
    lines.sort(
        Comparator.comparing((RoomLine line) -> line.room().division())
            .thenComparing(line -> line.room().name()));
    return new All(places, lines);
  }

  private static String code(CacheReader reader, RoomBooking booking) {
    return reader.find(Dispute.KIND, booking.dispute()).map(Dispute::code).orElse("");
  }
}
