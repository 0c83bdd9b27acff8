package org.onescreen.desktop.shell.window;

import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;

/// One line of the quick open.
sealed interface QuickLine {
  /// The name of a group; nothing to choose.
  record Head(String title) implements QuickLine {}

  record Act(Command command) implements QuickLine {}

  record Hit(Found found) implements QuickLine {}

  /// Asks for more of a kind.
  record More(FoundKind kind, String title) implements QuickLine {}

  /// Can it be chosen?
  default boolean choosable() {
    return !(this instanceof Head);
  }

  /// Is it about the same thing as another line, which may be from an older answer?
  default boolean same(QuickLine other) {
    return switch (this) {
      case Head _ -> false;
      case Act(Command command) ->
          other instanceof Act(Command its) && its.title().equals(command.title());
      case Hit(Found found) ->
          other instanceof Hit(Found its)
              && its.kind() == found.kind()
              && its.id().equals(found.id());
      case More(FoundKind kind, String _) ->
          other instanceof More(FoundKind its, String _) && its == kind;
    };
  }
}
