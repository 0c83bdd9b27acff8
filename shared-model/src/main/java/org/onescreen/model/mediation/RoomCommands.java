package org.onescreen.model.mediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.Refusal.Reason;

/// What may be done to a mediation room. Bookings are no declared field: the rule looks at those
/// that hold, so that two who book at once both get what does not overlap.
public final class RoomCommands {
  private static final Set<Role> ROLES = Set.of(Role.OPERATOR, Role.MEDIATOR, Role.DIRECTOR);

  public static final CommandType<MediationRoom, RoomUse> BOOK =
      new CommandType<>(
          "room.book",
          MediationRoom.KIND,
          RoomUse.class,
          false,
          ROLES,
          Map.of("hours", FieldPolicy.LATEST),
          new RoomBook());

  public static final CommandType<MediationRoom, RoomUse> RELEASE =
      new CommandType<>(
          "room.release",
          MediationRoom.KIND,
          RoomUse.class,
          false,
          ROLES,
          Map.of("hours", FieldPolicy.LATEST),
          new RoomRelease());

  public static final CommandType<MediationRoom, RoomHours> HOURS =
      new CommandType<>(
          "room.hours",
          MediationRoom.KIND,
          RoomHours.class,
          false,
          Set.of(Role.DIRECTOR),
          Map.of("hours", FieldPolicy.ASK_IF_SET),
          (current, hours, _) -> hours(current, hours));

  public static final List<CommandType<?, ?>> ALL = List.of(BOOK, RELEASE, HOURS);

  private RoomCommands() {}

  private static Decision<MediationRoom> hours(Optional<MediationRoom> current, RoomHours hours) {
    MediationRoom room = current.orElseThrow();
    return hours.sound()
        ? Decision.done(room.with(hours, room.booked()))
        : Decision.refused(Reason.BAD_ARGUMENTS, "hours");
  }
}
