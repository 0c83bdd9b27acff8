package org.onescreen.desktop.mediation.view;

import java.util.List;
import java.util.Optional;
import org.controlsfx.control.SearchableComboBox;
import org.onescreen.desktop.work.Choice;

/// One of several, found by typing a part of its words.
public final class SearchBox<T> extends SearchableComboBox<Choice<T>> {
  public SearchBox(List<Choice<T>> choices) {
    getItems().setAll(choices);
    setMaxWidth(Double.MAX_VALUE);
  }

  /// Offers others. The one that stands there stays where it is among them; where there is but one,
  /// it is chosen.
  public void offer(List<Choice<T>> choices) {
    Optional<T> before = chosen();
    getItems().setAll(choices);
    before.ifPresent(this::choose);
    if (choices.size() == 1) {
      getSelectionModel().selectFirst();
    }
  }

  public void choose(T value) {
    getItems().stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .ifPresent(this::setValue);
  }

  public Optional<T> chosen() {
    return Optional.ofNullable(getValue()).map(Choice::value);
  }
}
