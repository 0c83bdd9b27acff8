package org.onescreen.model.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

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

  public static final CommandType<MediationRoom, RoomFounding> OPEN =
      new CommandType<>(
          "room.open",
          MediationRoom.KIND,
          RoomFounding.class,
          true,
          Set.of(Role.DIRECTOR),
          Map.of(),
          (_, founding, circumstances) -> RoomEditing.open(founding, circumstances));

  public static final CommandType<MediationRoom, RoomDetails> EDIT =
      new CommandType<>(
          "room.edit",
          MediationRoom.KIND,
          RoomDetails.class,
          false,
          Set.of(Role.DIRECTOR),
          Map.of(
              "name", FieldPolicy.ASK_IF_SET,
              "network", FieldPolicy.ASK_IF_SET,
              "mode", FieldPolicy.ASK_IF_SET,
              "hours", FieldPolicy.ASK_IF_SET),
          (current, details, _) -> RoomEditing.edit(current, details));

  public static final CommandType<MediationRoom, Leaving> CLOSE =
      new CommandType<>(
          "room.close",
          MediationRoom.KIND,
          Leaving.class,
          false,
          Set.of(Role.DIRECTOR),
          Map.of("closed", FieldPolicy.ASK_IF_SET),
          (current, leaving, circumstances) ->
              RoomEditing.close(current.orElseThrow(), leaving, circumstances));

  public static final List<CommandType<?, ?>> ALL = List.of(BOOK, RELEASE, OPEN, EDIT, CLOSE);

  private RoomCommands() {}
}
