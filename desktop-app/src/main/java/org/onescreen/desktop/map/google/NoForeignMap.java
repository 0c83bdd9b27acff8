package org.onescreen.desktop.map.google;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Stands in where pages cannot be shown, and says so once whoever asked has got it.
final class NoForeignMap implements ForeignMap {
  private final Pane empty = new Pane();

  NoForeignMap(Listener listener) {
    empty.setMouseTransparent(true);
    Platform.runLater(() -> listener.failed(Fault.UNAVAILABLE));
  }

  @Override
  public Node node() {
    return empty;
  }

  @Override
  public void show(Layers layers) {}

  @Override
  public void look(org.onescreen.model.geo.Position centre, int zoom) {}

  @Override
  public void close() {}
}
