package org.onescreen.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A few choices side by side, with a count each where there is one; one of them is chosen. On the
/// FX thread.
public final class ChoiceBar<E extends Enum<E>> extends HBox {
  private static final String DIGITS = "123456789";

  private final Function<E, String> name;
  private final Map<E, ToggleButton> buttons;

  /// @param choices in their order; at least one
  /// @param choose is told what a person chose
  public ChoiceBar(List<E> choices, Function<E, String> name, Consumer<E> choose) {
    this.name = name;
    this.buttons = new EnumMap<>(choices.getFirst().getDeclaringClass());
    getStyleClass().add("choice-bar");
    ToggleGroup group = new ToggleGroup();
    for (E choice : choices) {
      ToggleButton button = new ToggleButton(name.apply(choice));
      button.getStyleClass().addAll("choice", "choice-" + choice.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(choice);
          });
      buttons.put(choice, button);
      getChildren().add(button);
    }
  }

  /// Says how many there are of each, and marks those that wait for a person.
  public void count(ToLongFunction<E> counts, Predicate<E> urgent, Figures figures) {
    buttons.forEach(
        (choice, button) -> {
          button.setText(name.apply(choice) + " " + figures.count(counts.applyAsLong(choice)));
          button.getStyleClass().removeAll("choice-urgent");
          if (urgent.test(choice)) {
            button.getStyleClass().add("choice-urgent");
          }
        });
  }

  /// Alt and a digit choose as the mouse does, in the order of the choices.
  ///
  /// @return whether the key was one of these
  public boolean pressed(KeyEvent event) {
    String key = event.getCode().getName();
    int at = event.isAltDown() && key.length() == 1 ? DIGITS.indexOf(key) : -1;
    if (at < 0 || at >= getChildren().size()) {
      return false;
    }
    ((ToggleButton) getChildren().get(at)).fire();
    return true;
  }

  public void select(E choice) {
    ToggleButton button = buttons.get(choice);
    if (button != null) {
      button.setSelected(true);
    }
  }
}
