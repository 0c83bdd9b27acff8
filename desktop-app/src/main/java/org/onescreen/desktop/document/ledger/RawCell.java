package org.onescreen.desktop.document.ledger;

/// A cell as it was found.
///
/// @param text what stands there; a number as Excel keeps it
/// @param date true where Excel shows the number as a day
/// @param formula true where a formula made it, so that nobody knows what it will say elsewhere
public record RawCell(String text, boolean date, boolean formula) {
  public static final RawCell NONE = new RawCell("", false, false);

  public static RawCell of(String text) {
    return text.isEmpty() ? NONE : new RawCell(text, false, false);
  }

  public boolean empty() {
    return text.isBlank();
  }
}
