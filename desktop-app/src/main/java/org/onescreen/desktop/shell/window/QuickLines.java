package org.onescreen.desktop.shell.window;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundGroup;
import org.onescreen.desktop.shell.find.FoundKind;

/// The lines of the quick open: commands first, then what was found, group by group.
record QuickLines(Texts texts, List<Command> commands) {
  /// So many commands stand before what was found.
  private static final int MOST = 4;

  List<QuickLine> of(String typed, List<FoundGroup> groups) {
    List<QuickLine> lines = new ArrayList<>();
    List<Command> fitting = commands.stream().filter(command -> command.matches(typed)).toList();
    if (!fitting.isEmpty()) {
      lines.add(new QuickLine.Head(texts.get("shell.find.commands")));
      fitting.stream()
          .limit(typed.isBlank() ? fitting.size() : MOST)
          .forEach(command -> lines.add(new QuickLine.Act(command)));
    }
    for (FoundGroup group : groups) {
      add(lines, group);
    }
    return lines;
  }

  private void add(List<QuickLine> lines, FoundGroup group) {
    FoundKind kind = group.kind();
    lines.add(new QuickLine.Head(texts.of("shell.find.kind", kind)));
    for (Found found : group.found()) {
      lines.add(new QuickLine.Hit(found));
    }
    if (group.more()) {
      String title = texts.get("shell.find.more", texts.of("shell.find.kind", kind));
      lines.add(new QuickLine.More(kind, title));
    }
  }
}
