package org.onescreen.desktop.shell;

import java.util.Optional;
import javafx.scene.control.Label;

/// A [Sign] beside a record; takes no room where there is none. On the FX thread.
public final class SignMark extends Label {
  private final Texts texts;

  public SignMark(Texts texts) {
    this.texts = texts;
    setMinWidth(USE_PREF_SIZE);
    show(Optional.empty());
  }

  public void show(Optional<Sign> sign) {
    setVisible(sign.isPresent());
    setManaged(sign.isPresent());
    getStyleClass().setAll("label", "sign-mark");
    sign.ifPresent(s -> getStyleClass().add("sign-" + s.tone()));
    setText(sign.map(s -> texts.of("shell.sign", s)).orElse(""));
  }
}
