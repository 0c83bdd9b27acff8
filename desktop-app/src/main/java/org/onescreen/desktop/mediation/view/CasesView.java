package org.onescreen.desktop.mediation.view;

import java.util.Map;
import javafx.scene.Node;

/// One way of looking at the cases. It listens only between [#open] and [#close]. On the FX thread.
public interface CasesView {
  Node node();

  void open(Viewpoint from);

  /// What is looked at changed.
  void look(Viewpoint from);

  void close();

  /// The figures that it shows, by name, and how many answers it has drawn.
  Map<String, Object> facts();
}
