package org.onescreen.model.mediation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// A mediation room of a network of rooms (三级调解室). It holds its own bookings, so that whoever books
/// it changes this one record, and two can never have it at once.
///
/// @param network the brand that the rooms share
/// @param level village, town or county
/// @param hours null for around the clock
/// @param bookings that are not over, in their order, at most [#MOST_BOOKINGS]; null in a row of
///   before, see [#booked]
/// @param closed null for one that can be booked
public record MediationRoom(
    UUID id,
    DivisionCode division,
    String name,
    String network,
    DivisionLevel level,
    RoomMode mode,
    @Nullable RoomHours hours,
    @Nullable List<RoomBooking> bookings,
    @Nullable Leaving closed)
    implements CentreRecord {
  public static final int MOST_BOOKINGS = 500;

  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<String> NETWORK = Column.of("network", String.class);
  public static final Column<DivisionLevel> LEVEL = Column.of("level", DivisionLevel.class);

  public static final Kind<MediationRoom> KIND =
      Kind.of(52, "mediation-room", MediationRoom.class)
          .priority(Priority.REFERENCE)
          .columns(NAME, NETWORK, LEVEL)
          .searchText("name")
          .searchSound("name")
          .build();

  /// One that is open around the clock and that nobody has booked.
  public MediationRoom(
      UUID id,
      DivisionCode division,
      String name,
      String network,
      DivisionLevel level,
      RoomMode mode) {
    this(id, division, name, network, level, mode, null, null, null);
  }

  /// One that nobody has closed.
  public MediationRoom(
      UUID id,
      DivisionCode division,
      String name,
      String network,
      DivisionLevel level,
      RoomMode mode,
      @Nullable RoomHours hours,
      @Nullable List<RoomBooking> bookings) {
    this(id, division, name, network, level, mode, hours, bookings, null);
  }

  /// True until it is closed for good.
  public boolean serves() {
    return closed == null;
  }

  MediationRoom closed(Leaving leaving) {
    return new MediationRoom(id, division, name, network, level, mode, hours, bookings, leaving);
  }

  public RoomHours open() {
    return hours == null ? RoomHours.ALWAYS : hours;
  }

  public List<RoomBooking> booked() {
    return bookings == null ? List.of() : bookings;
  }

  /// True where the room is kept for that case from the first moment of the meeting to its last.
  boolean holds(UUID dispute, Appointment meeting) {
    return booked().stream().anyMatch(b -> b.dispute().equals(dispute) && b.covers(meeting));
  }

  /// The bookings that somebody still needs: a case that has ended or was taken back, or that meets
  /// at another time or place by now, keeps the room from nobody. Its booking stays on the list
  /// until it is over, since what this desk has not sent yet may rest on it; a case that is not
  /// known here may need its own.
  public List<RoomBooking> needed(Surroundings around) {
    return booked().stream()
        .filter(b -> around.find(Dispute.KIND, b.dispute()).map(d -> needs(d, b)).orElse(true))
        .toList();
  }

  private boolean needs(Dispute dispute, RoomBooking booking) {
    Appointment meeting = dispute.told().appointment();
    if (dispute.state() == DisputeState.SCHEDULED && meeting != null) {
      return id.equals(meeting.room()) && booking.covers(meeting);
    }
    return DisputeFlow.TABLE.allowedIn(dispute.state()).contains(DisputeEvent.WITHDRAW);
  }

  /// True where nobody has it then.
  public boolean free(Instant from, Instant until) {
    return booked().stream().noneMatch(b -> b.meets(from, until));
  }

  MediationRoom with(List<RoomBooking> newBookings) {
    return new MediationRoom(id, division, name, network, level, mode, hours, newBookings, closed);
  }

  MediationRoom with(RoomDetails details) {
    return new MediationRoom(
        id,
        division,
        details.name().strip(),
        details.network().strip(),
        level,
        details.mode(),
        details.hours(),
        bookings,
        closed);
  }
}
