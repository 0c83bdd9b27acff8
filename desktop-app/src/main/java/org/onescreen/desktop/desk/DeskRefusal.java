package org.onescreen.desktop.desk;

/// Why the desk cannot open at all, in one sentence for the operator.
public final class DeskRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  DeskRefusal(String sentence) {
    super(sentence);
  }

  DeskRefusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// What to tell.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
