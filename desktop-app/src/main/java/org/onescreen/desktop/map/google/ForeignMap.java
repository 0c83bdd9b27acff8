package org.onescreen.desktop.map.google;

import javafx.scene.Node;
import org.onescreen.model.geo.Position;

/// A map that somebody else draws and moves. On the FX thread.
public interface ForeignMap extends AutoCloseable {
  /// Why there is none.
  enum Fault {
    /// Nobody answered, or not in time.
    UNREACHABLE,
    /// The key is not accepted.
    REFUSED
  }

  /// What it tells the desk, on the FX thread.
  interface Listener {
    /// It takes layers and views from now on.
    void ready();

    /// Hands have moved it, or somebody else has; it rests now.
    ///
    /// @param centre in CGCS2000
    void moved(Position centre, int zoom);

    /// It shows nothing, and never will.
    void failed(Fault why);
  }

  Node node();

  /// Takes the place of all layers that were shown.
  void show(Layers layers);

  /// @param centre in CGCS2000
  void look(Position centre, int zoom);

  @Override
  void close();
}
