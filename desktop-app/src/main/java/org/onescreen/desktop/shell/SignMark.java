package org.onescreen.desktop.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/// A [Sign] beside a record; takes no room where there is none. On the FX thread.
public final class SignMark extends Label {
  /// The style classes of the tones, so that a card can put them all off.
  public static final List<String> STYLES =
      Arrays.stream(Sign.values()).map(SignMark::style).distinct().toList();

  private final Texts texts;

  public SignMark(Texts texts) {
    this.texts = texts;
    setMinWidth(USE_PREF_SIZE);
    show(Optional.empty());
  }

  /// The style class of a sign: one of [#STYLES].
  public static String style(Sign sign) {
    return "sign-" + sign.tone();
  }

  public void show(Optional<Sign> sign) {
    Shown.set(this, sign.isPresent());
    getStyleClass().setAll("label", "sign-mark");
    sign.ifPresent(s -> getStyleClass().add(style(s)));
    setText(sign.map(s -> texts.of("shell.sign", s)).orElse(""));
  }
}
