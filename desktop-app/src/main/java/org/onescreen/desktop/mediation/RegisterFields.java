package org.onescreen.desktop.mediation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.SearchableComboBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.GridCode;

/// The fields of a registration, in the order in which they are asked across the desk.
final class RegisterFields extends GridPane {
  private static final int PARTIES = 2;

  private final CaseWords words;
  private final ComboBox<Choice<GridCode>> grid = new SearchableComboBox<>();
  private final TextField title = new TextField();
  private final ComboBox<Choice<DisputeType>> type;
  private final ComboBox<Choice<DisputeSource>> source;
  private final ComboBox<Choice<RiskColor>> color;
  private final ComboBox<Choice<UUID>> mediator = new SearchableComboBox<>();
  private final List<TextField> names = new ArrayList<>();
  private final List<TextField> phones = new ArrayList<>();
  private RegisterChoices choices = new RegisterChoices(List.of(), List.of());

  RegisterFields(CaseWords words) {
    this.words = words;
    getStyleClass().add("register-fields");
    type = box(DisputeType.values(), value -> words.type(value));
    source = box(DisputeSource.values(), value -> words.texts().of("mediation.source", value));
    color = box(RiskColor.values(), value -> words.texts().of("mediation.risk", value));
    color.setValue(
        color.getItems().stream()
            .filter(choice -> choice.value() == RiskColor.BLUE)
            .findFirst()
            .orElseThrow());
    row("title", title);
    row("type", type);
    for (int i = 0; i < PARTIES; i++) {
      names.add(new TextField());
      phones.add(new TextField());
      names.get(i).setPromptText(words.texts().get("mediation.register.name"));
      phones.get(i).setPromptText(words.texts().get("mediation.register.phone"));
      Label caption = new Label(words.texts().get("mediation.register.party", i + 1));
      addRow(getRowCount(), caption, names.get(i), phones.get(i));
    }
    row("grid", grid);
    row("mediator", mediator);
    row("source", source);
    row("color", color);
    grid.valueProperty().addListener((_, _, now) -> offerMediators(Optional.ofNullable(now)));
  }

  private static <E extends Enum<E>> ComboBox<Choice<E>> box(
      E[] values, java.util.function.Function<E, String> words) {
    ComboBox<Choice<E>> box = new ComboBox<>();
    Arrays.stream(values).forEach(v -> box.getItems().add(new Choice<>(v, words.apply(v))));
    box.getSelectionModel().selectFirst();
    return box;
  }

  private void row(String key, Node field) {
    Label caption = new Label(words.texts().get("mediation.register.field." + key));
    field.getStyleClass().add("register-" + key);
    if (field instanceof javafx.scene.control.Control control) {
      control.setMaxWidth(Double.MAX_VALUE);
    }
    addRow(getRowCount(), caption, field);
    setColumnSpan(field, 2);
  }

  /// What is typed so far, for a look at what may be the same.
  Duplicates.Typed typed() {
    List<String> people =
        Stream.concat(names.stream(), phones.stream())
            .map(field -> field.getText().strip())
            .filter(text -> text.codePointCount(0, text.length()) > 1)
            .toList();
    return new Duplicates.Typed(
        people, Optional.ofNullable(grid.getValue()).map(Choice::value), type.getValue().value());
  }

  /// Calls back whenever something changed that [#typed] tells.
  void onTyped(Runnable changed) {
    Stream.concat(names.stream(), phones.stream())
        .forEach(field -> field.textProperty().addListener((_, _, _) -> changed.run()));
    grid.valueProperty().addListener((_, _, _) -> changed.run());
    type.valueProperty().addListener((_, _, _) -> changed.run());
  }

  TextField first() {
    return title;
  }

  /// Says what can be chosen.
  void fill(RegisterChoices all) {
    choices = all;
    grid.getItems().setAll(all.grids());
    grid.getSelectionModel().selectFirst();
  }

  private void offerMediators(Optional<Choice<GridCode>> chosen) {
    mediator
        .getItems()
        .setAll(chosen.map(c -> choices.mediatorsFor(c.value())).orElseGet(List::of));
    mediator.getSelectionModel().selectFirst();
  }

  /// What is missing, in words; empty where nothing is.
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (title.getText().isBlank()) {
      missing.add(words.texts().get("mediation.register.missing.title"));
    }
    if (names.stream().allMatch(name -> name.getText().isBlank())) {
      missing.add(words.texts().get("mediation.register.missing.party"));
    }
    if (phones.stream().anyMatch(phone -> !phone.getText().strip().matches("[0-9+ -]{0,20}"))) {
      missing.add(words.texts().get("mediation.register.missing.phone"));
    }
    if (grid.getValue() == null) {
      missing.add(words.texts().get("mediation.register.missing.grid"));
    }
    if (mediator.getValue() == null) {
      missing.add(words.texts().get("mediation.register.missing.mediator"));
    }
    return missing;
  }

  /// Where nothing is [#missing()].
  DisputeRegistration registration() {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < PARTIES; i++) {
      if (!names.get(i).getText().isBlank()) {
        parties.add(new Party(names.get(i).getText().strip(), phones.get(i).getText().strip(), ""));
      }
    }
    return new DisputeRegistration(
        grid.getValue().value(),
        title.getText().strip(),
        type.getValue().value(),
        source.getValue().value(),
        color.getValue().value(),
        mediator.getValue().value(),
        null,
        parties);
  }
}
