package org.onescreen.desktop.shell.theme;

import java.util.List;
import javafx.scene.Scene;

/// How large the text is: 14 px on a desk of 1080 lines, in proportion on a screen that has more
/// pixels and is not scaled by the system, so that a 4K desk reads as a 1080 one does.
enum Scale {
  DESK(""),
  LARGE("scale-133"),
  DOUBLE("scale-200");

  private static final double LARGE_FROM = 1350;
  private static final double DOUBLE_FROM = 1900;
  private static final double LARGE_FROM_WIDTH = 2400;
  private static final double DOUBLE_FROM_WIDTH = 3400;
  private static final List<String> CLASSES = List.of(LARGE.styleClass, DOUBLE.styleClass);

  private final String styleClass;

  Scale(String styleClass) {
    this.styleClass = styleClass;
  }

  static void apply(Scene scene) {
    Scale scale = of(scene.getWidth(), scene.getHeight());
    List<String> classes = scene.getRoot().getStyleClass();
    if (scale == DESK) {
      classes.removeAll(CLASSES);
    } else if (!classes.contains(scale.styleClass)) {
      classes.removeAll(CLASSES);
      classes.add(scale.styleClass);
    }
  }

  static void remove(Scene scene) {
    scene.getRoot().getStyleClass().removeAll(CLASSES);
  }

  static Scale of(double width, double height) {
    if (width >= DOUBLE_FROM_WIDTH && height >= DOUBLE_FROM) {
      return DOUBLE;
    }
    return width >= LARGE_FROM_WIDTH && height >= LARGE_FROM ? LARGE : DESK;
  }
}
