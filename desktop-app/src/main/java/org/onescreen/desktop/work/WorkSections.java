package org.onescreen.desktop.work;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.onescreen.desktop.shell.Figures;

/// The sections of a list with their counts; one of them is chosen.
final class WorkSections<S extends Enum<S>> extends HBox {
  private final Work<S> work;
  private final Figures figures;
  private final Map<S, ToggleButton> buttons;

  WorkSections(Work<S> work, Figures figures, Consumer<S> choose) {
    this.work = work;
    this.figures = figures;
    this.buttons = new EnumMap<>(work.sections().getFirst().getDeclaringClass());
    getStyleClass().add("work-sections");
    ToggleGroup group = new ToggleGroup();
    for (S section : work.sections()) {
      ToggleButton button = new ToggleButton(work.name(section));
      button.getStyleClass().add("work-section");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(section);
          });
      buttons.put(section, button);
      getChildren().add(button);
    }
  }

  void show(WorkPage<S> page) {
    buttons.forEach(
        (section, button) -> {
          button.setText(work.name(section) + " " + figures.count(page.count(section)));
          button.setSelected(section == page.section());
        });
  }
}
