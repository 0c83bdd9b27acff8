package org.onescreen.desktop.desk;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;

/// Knows which panels stand on the screen, so that what they show can be asked and a picture of the
/// desk can be checked. It holds none of them: a closed screen is collected as ever.
///
/// FX thread only.
final class FactsBoard {
  private final List<WeakReference<Panel>> panels = new ArrayList<>();

  /// The same tool, whose panels are remembered.
  Tool watch(Tool tool) {
    return new Tool() {
      @Override
      public ToolId id() {
        return tool.id();
      }

      @Override
      public Panel open(PanelSize size) {
        return remember(tool.open(size));
      }

      @Override
      public List<Panel> indicators() {
        List<Panel> all = tool.indicators();
        all.forEach(FactsBoard.this::remember);
        return all;
      }

      @Override
      public void forget() {
        tool.forget();
      }
    };
  }

  private Panel remember(Panel panel) {
    panels.removeIf(p -> p.get() == null);
    panels.add(new WeakReference<>(panel));
    return panel;
  }

  /// What all panels in a window say that they show.
  Map<String, Object> facts() {
    Map<String, Object> all = new TreeMap<>();
    for (WeakReference<Panel> reference : panels) {
      Panel panel = reference.get();
      if (panel instanceof ShowsFacts shown && panel.node().getScene() != null) {
        all.putAll(shown.facts());
      }
    }
    return all;
  }
}
