package org.onescreen.desktop.mediation.view;

import java.util.Map;
import javafx.scene.Node;

/// One page of what an office sets or keeps. It listens only between [#open] and [#close]. On the
/// FX thread.
public interface OfficePage {
  Node node();

  void open();

  void close();

  /// The figures that it shows, by name.
  Map<String, Object> facts();
}
