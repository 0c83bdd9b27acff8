package org.onescreen.desktop.shell.window;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onescreen.desktop.shell.DummyTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.LeakCheck;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;

class ShellLeakTest {
  @ParameterizedTest
  @EnumSource(ToolId.class)
  void aScreenThatWasClosedIsCollected(ToolId id) {
    Remembering tool = new Remembering(new DummyTool(id, TestDesk.TEXTS));
    try (TestDesk desk = new TestDesk(Clock.systemUTC(), List.of(tool), 900, 700)) {
      FxTest.run(() -> desk.window.navigator().toggle(id));
      FxTest.run(() -> desk.window.navigator().home());
      LeakCheck.assertCollected("the panel of " + id, tool.panel);
      LeakCheck.assertCollected("the node of " + id, tool.node);
    }
  }

  @Test
  void aWindowThatWasClosedIsCollected() {
    List<Tool> tools = DummyTool.all(TestDesk.TEXTS);
    LeakCheck.assertCollected("the window", openedAndClosed(tools));
  }

  private static WeakReference<DeskWindow> openedAndClosed(List<Tool> tools) {
    try (TestDesk desk = new TestDesk(Clock.systemUTC(), tools, 900, 700)) {
      FxTest.run(() -> desk.window.navigator().toggle(ToolId.MAP));
      return new WeakReference<>(desk.window);
    }
  }

  /// Remembers weakly the last screen that it opened.
  private static final class Remembering implements Tool {
    private final Tool tool;
    private WeakReference<Panel> panel = new WeakReference<>(null);
    private WeakReference<Object> node = new WeakReference<>(null);

    Remembering(Tool tool) {
      this.tool = tool;
    }

    @Override
    public ToolId id() {
      return tool.id();
    }

    @Override
    public Panel open(PanelSize size) {
      Panel opened = tool.open(size);
      if (size == PanelSize.SCREEN) {
        panel = new WeakReference<>(opened);
        node = new WeakReference<>(opened.node());
      }
      return opened;
    }

    @Override
    public List<Panel> indicators() {
      return tool.indicators();
    }
  }
}
