package org.onescreen.desktop.antifraud.view;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.onescreen.desktop.shell.Panel;

/// One of several panels is seen, and that one alone listens. On the FX thread.
public final class SeenPanel implements Panel {
  private final BorderPane root = new BorderPane();
  private Panel seen;
  private boolean attached;

  public SeenPanel(Panel first) {
    seen = first;
    root.setCenter(first.node());
    root.setMinSize(0, 0);
  }

  public Panel seen() {
    return seen;
  }

  public void show(Panel panel) {
    if (panel.equals(seen)) {
      return;
    }
    if (attached) {
      seen.detach();
      panel.attach();
    }
    seen = panel;
    root.setCenter(panel.node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    attached = true;
    seen.attach();
  }

  @Override
  public void detach() {
    attached = false;
    seen.detach();
  }
}
