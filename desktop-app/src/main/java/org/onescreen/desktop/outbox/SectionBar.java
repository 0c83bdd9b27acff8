package org.onescreen.desktop.outbox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.onescreen.desktop.cache.CommandCounts;
import org.onescreen.desktop.shell.Figures;

/// The sections with their counts; one of them is chosen.
final class SectionBar extends HBox {
  private final OutboxWords words;
  private final Figures figures;
  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);

  SectionBar(OutboxWords words, Consumer<Section> choose) {
    this.words = words;
    this.figures = new Figures(words.texts().locale());
    getStyleClass().add("section-bar");
    ToggleGroup group = new ToggleGroup();
    for (Section section : Section.values()) {
      ToggleButton button = new ToggleButton();
      button
          .getStyleClass()
          .addAll("section", "section-" + section.name().toLowerCase(Locale.ROOT));
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
    show(CommandCounts.NONE);
  }

  void show(CommandCounts counts) {
    buttons.forEach(
        (section, button) -> {
          long count = section.count(counts);
          button.setText(words.texts().of("outbox.section", section) + " " + figures.count(count));
          boolean urgent = section.needsPerson() && count > 0;
          button.getStyleClass().removeAll("section-urgent");
          if (urgent) {
            button.getStyleClass().add("section-urgent");
          }
        });
  }

  void select(Section section) {
    ToggleButton button = buttons.get(section);
    if (button != null) {
      button.setSelected(true);
    }
  }
}
