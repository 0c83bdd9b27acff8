package org.onescreen.model.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;

/// What may be agreed about a board.
public final class BoardCommands {
  private static final Set<Role> EVERYBODY = Set.of(Role.OPERATOR, Role.MEDIATOR, Role.DIRECTOR);

  /// The first limits of a division. They bind others, so the director sets them.
  public static final CommandType<BoardLimits, LimitsEntry> FIRST_LIMITS =
      new CommandType<>(
          "board.limits.first",
          BoardLimits.KIND,
          LimitsEntry.class,
          true,
          Set.of(Role.DIRECTOR),
          Map.of(),
          new LimitsRule());

  public static final CommandType<BoardLimits, LimitsEntry> LIMITS =
      new CommandType<>(
          "board.limits",
          BoardLimits.KIND,
          LimitsEntry.class,
          false,
          Set.of(Role.DIRECTOR),
          Map.of("hard", FieldPolicy.ASK_IF_SET, "limits", FieldPolicy.ASK_IF_SET),
          new LimitsRule());

  public static final CommandType<BoardView, ViewEntry> KEEP_VIEW =
      new CommandType<>(
          "board.view.keep",
          BoardView.KIND,
          ViewEntry.class,
          true,
          EVERYBODY,
          Map.of(),
          new ViewRules.Keep());

  public static final CommandType<BoardView, NoArguments> REMOVE_VIEW =
      new CommandType<>(
          "board.view.remove",
          BoardView.KIND,
          NoArguments.class,
          false,
          EVERYBODY,
          Map.of("removed", FieldPolicy.LATEST),
          new ViewRules.Remove());

  public static final List<CommandType<?, ?>> ALL =
      List.of(FIRST_LIMITS, LIMITS, KEEP_VIEW, REMOVE_VIEW);

  private BoardCommands() {}
}
