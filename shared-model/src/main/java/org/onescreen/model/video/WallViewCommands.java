package org.onescreen.model.video;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Shares a view of the wall, changes it, and withdraws it. Whoever may watch cameras may share; a
/// view that was withdrawn stays in the history and is opened by nobody.
public final class WallViewCommands {
  private static final int NAME = 40;
  private static final int LAYOUT = 2_000;
  private static final int CODE = 20;
  private static final Set<Role> VIEWERS = Set.of(Role.OPERATOR, Role.DIRECTOR);

  public static final CommandType<WallView, ViewArrangement> SHARE =
      new CommandType<>(
          "wall-view.share",
          WallView.KIND,
          ViewArrangement.class,
          true,
          VIEWERS,
          Map.of(),
          (_, arguments, now) -> decide(arguments, now));

  /// Of two who change one view at a time each says what is to become of the other's tiles.
  public static final CommandType<WallView, ViewArrangement> CHANGE =
      new CommandType<>(
          "wall-view.change",
          WallView.KIND,
          ViewArrangement.class,
          false,
          VIEWERS,
          Map.of(
              "active", FieldPolicy.ASK,
              "cameras", FieldPolicy.ASK_IF_SET,
              "group", FieldPolicy.LATEST,
              "key", FieldPolicy.LATEST,
              "layout", FieldPolicy.ASK_IF_SET,
              "name", FieldPolicy.LATEST),
          (current, arguments, now) ->
              current.orElseThrow().active()
                  ? decide(arguments, now)
                  : Decision.refused(Reason.NOT_IN_THIS_STATE, "active"));

  public static final CommandType<WallView, NoArguments> WITHDRAW =
      new CommandType<>(
          "wall-view.withdraw",
          WallView.KIND,
          NoArguments.class,
          false,
          VIEWERS,
          Map.of("active", FieldPolicy.ASK),
          (current, _, _) -> Decision.done(withdrawn(current.orElseThrow())));

  public static final List<CommandType<?, ?>> ALL = List.of(SHARE, CHANGE, WITHDRAW);

  private WallViewCommands() {}

  private static Decision<WallView> decide(ViewArrangement view, Rule.Circumstances now) {
    return bad(view)
        .<Decision<WallView>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new WallView(
                        now.record(),
                        view.division(),
                        view.group(),
                        view.name(),
                        view.key(),
                        view.layout(),
                        view.cameras(),
                        now.actor().displayName(),
                        true)));
  }

  private static Optional<Refusal> bad(ViewArrangement view) {
    if (view.key() < 0 || view.key() > WallView.LAST_KEY) {
      return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "key"));
    }
    boolean tooMany = view.cameras().isEmpty() || view.cameras().size() > WallView.MOST_TILES;
    if (tooMany || view.cameras().stream().anyMatch(code -> !code.isEmpty() && !isCode(code))) {
      return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "cameras"));
    }
    return Texts.required(view.name(), NAME, "name")
        .or(() -> Texts.optional(view.group(), NAME, "group"))
        .or(() -> Texts.required(view.layout(), LAYOUT, "layout"));
  }

  private static boolean isCode(String code) {
    return code.length() == CODE && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static WallView withdrawn(WallView view) {
    return new WallView(
        view.id(),
        view.division(),
        view.group(),
        view.name(),
        view.key(),
        view.layout(),
        view.cameras(),
        view.author(),
        false);
  }
}
