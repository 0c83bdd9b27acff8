package org.onescreen.desktop.mediation.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.onescreen.desktop.work.Choice;

/// One of several, chosen by typing a part of its words or of their pinyin: `ll` is 邻里. Backspace
/// takes the last character back; leaving the box begins anew. On the FX thread.
public final class SearchBox<T> extends ComboBox<Choice<T>> {
  private final StringBuilder typed = new StringBuilder();
  private Spelling spelling;

  public SearchBox(List<Choice<T>> choices) {
    getItems().setAll(choices);
    spelling = spelled(choices);
    setMaxWidth(Double.MAX_VALUE);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setInputMethodRequests(new Requests());
    setOnInputMethodTextChanged(event -> append(event.getCommitted()));
    focusedProperty().subscribe(() -> typed.setLength(0));
  }

  private static <T> Spelling spelled(List<Choice<T>> choices) {
    return new Spelling(choices.stream().map(Choice::words).toList());
  }

  /// Letters are for this box alone: they are keys of the screen elsewhere.
  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && code == KeyCode.BACK_SPACE) {
      typed.setLength(Math.max(0, typed.length() - 1));
      event.consume();
    } else if (plain && (code.isLetterKey() || code.isDigitKey() || code == KeyCode.SLASH)) {
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean sign = !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
    if (sign && !event.isShortcutDown() && !event.isAltDown()) {
      append(text);
      event.consume();
    }
  }

  /// What nothing matches is not taken.
  private void append(String text) {
    int before = typed.length();
    typed.append(text);
    int found = spelling.find(typed.toString());
    if (found < 0) {
      typed.setLength(before);
    } else if (!text.isEmpty()) {
      getSelectionModel().select(found);
    }
  }

  /// Offers others. The one that stands there stays where it is among them; where there is but one,
  /// it is chosen.
  public void offer(List<Choice<T>> choices) {
    Optional<T> before = chosen();
    getItems().setAll(choices);
    spelling = spelled(choices);
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

  /// An input method writes here too; it needs to know no place in a text.
  private static final class Requests implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
      return Point2D.ZERO;
    }

    @Override
    public int getLocationOffset(int x, int y) {
      return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
      // What was chosen by it stays.
    }

    @Override
    public String getSelectedText() {
      return "";
    }
  }
}
