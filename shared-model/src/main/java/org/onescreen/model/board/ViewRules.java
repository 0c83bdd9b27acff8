package org.onescreen.model.board;

import java.util.Optional;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Who may keep a view, and who may take it away.
final class ViewRules {
  private static final int NAME = 30;

  private ViewRules() {}

  static final class Keep implements Rule<BoardView, ViewEntry> {
    @Override
    public Decision<BoardView> decide(
        Optional<BoardView> current, ViewEntry entry, Circumstances circumstances) {
      return Texts.required(entry.name(), NAME, "name")
          .<Decision<BoardView>>map(Decision::refused)
          .orElseGet(
              () ->
                  Decision.done(
                      new BoardView(
                          circumstances.record(),
                          entry.division(),
                          circumstances.actor().account(),
                          entry.name().strip(),
                          entry.shared(),
                          false,
                          entry.lanes(),
                          entry.filter())));
    }
  }

  /// Its owner, or a director where it is a shared one.
  static final class Remove implements Rule<BoardView, NoArguments> {
    @Override
    public Decision<BoardView> decide(
        Optional<BoardView> current, NoArguments none, Circumstances circumstances) {
      BoardView view = current.orElseThrow();
      boolean owner = view.owner().equals(circumstances.actor().account());
      boolean director = view.shared() && circumstances.actor().role() == Role.DIRECTOR;
      if (!owner && !director) {
        return Decision.refused(Reason.NOT_PERMITTED, "owner");
      }
      return Decision.done(
          new BoardView(
              view.id(),
              view.division(),
              view.owner(),
              view.name(),
              view.shared(),
              true,
              view.lanes(),
              view.filter()));
    }
  }
}
