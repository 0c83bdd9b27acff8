package org.onescreen.desktop.mediation.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartySide;

/// One side of a dispute as it is typed.
final class PartyRow {
  private final PartySide side;
  private final TextField name = new TextField();
  private final TextField phone = new TextField();

  PartyRow(PartySide side, Texts texts) {
    this.side = side;
    name.setPromptText(texts.get("mediation.register.name"));
    phone.setPromptText(texts.get("mediation.register.phone"));
    name.getStyleClass().add("register-name");
    phone.getStyleClass().add("register-phone");
  }

  TextField name() {
    return name;
  }

  TextField phone() {
    return phone;
  }

  /// What may find the same person again: a whole name, a whole number.
  Stream<String> typed() {
    return Stream.of(name, phone)
        .map(field -> field.getText().strip())
        .filter(text -> text.codePointCount(0, text.length()) > 1);
  }

  void onTyped(Runnable changed) {
    List.of(name, phone)
        .forEach(field -> field.textProperty().addListener((_, _, _) -> changed.run()));
  }

  boolean numberIsSound() {
    return phone.getText().strip().matches("[0-9+ -]{0,20}");
  }

  /// Empty where nobody is named.
  Optional<Party> party() {
    return name.getText().isBlank()
        ? Optional.empty()
        : Optional.of(
            new Party(name.getText().strip(), phone.getText().strip(), "", side, null, null, null));
  }
}
