package org.onescreen.desktop.shell.window;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.shell.FunctionKeys;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.ToolId;

/// What the desk can do by name: go to each tool, and the actions of the frame.
final class Commands {
  private Commands() {}

  static List<Command> of(
      Texts texts,
      List<ToolId> tools,
      Navigator navigator,
      LookSwitch looks,
      WholeScreen whole,
      Runnable seats,
      Runnable help,
      Runnable tasks,
      Runnable quickOpen) {
    List<Command> commands = new ArrayList<>();
    commands.add(
        new Command(
            texts.get("shell.home"),
            FunctionKeys.HOME.getName(),
            texts.get("shell.words.home"),
            navigator::home));
    for (ToolId tool : tools) {
      commands.add(
          new Command(
              texts.of("shell.tool", tool),
              FunctionKeys.of(tool).getName(),
              texts.of("shell.words", tool),
              () -> navigator.toggle(tool)));
    }
    commands.add(
        new Command(
            texts.get("shell.quick.title"),
            Keys.QUICK_OPEN.getDisplayText(),
            texts.get("shell.words.quick"),
            quickOpen));
    commands.add(
        new Command(
            texts.of("shell.look.change", looks.now().other()),
            FunctionKeys.LOOK.getDisplayText(),
            texts.get("shell.words.look"),
            looks::change));
    commands.add(
        new Command(
            texts.get(whole.isOn() ? "shell.whole.leave" : "shell.whole.enter"),
            FunctionKeys.WHOLE.getDisplayText(),
            texts.get("shell.words.whole"),
            whole::change));
    commands.add(
        new Command(texts.get("shell.seats.title"), "", texts.get("shell.words.seats"), seats));
    commands.add(
        new Command(texts.get("shell.tasks.title"), "", texts.get("shell.words.tasks"), tasks));
    commands.add(
        new Command(
            texts.get("shell.keys.title"),
            FunctionKeys.HELP.getName(),
            texts.get("shell.words.keys"),
            help));
    return List.copyOf(commands);
  }
}
