package org.onescreen.model.privacy;

/// Masks personal data for a screen, a paper or the projector.
public final class Masker {
  private static final int PHONE_HEAD = 3;
  private static final int PHONE_TAIL = 4;
  private static final int ID_HEAD = 6;
  private static final int ID_TAIL = 4;

  private Masker() {}

  /// How much may be seen.
  public enum Mode {
    /// At the operator's own desk: enough to tell two people apart.
    DESK,
    /// On the wall: a surname and nothing else.
    PROJECTED
  }

  /// @return `value` with as much hidden as `mode` asks for
  public static String mask(PersonalData data, String value, Mode mode) {
    if (value.isBlank()) {
      return value;
    }
    return switch (data) {
      case NAME -> surname(value) + "某某";
      case PHONE -> mode == Mode.DESK ? ends(value, PHONE_HEAD, PHONE_TAIL) : "";
      case ID_NUMBER -> mode == Mode.DESK ? ends(value, ID_HEAD, ID_TAIL) : "";
      case ADDRESS -> "";
      case NARRATIVE -> mode == Mode.DESK ? value : "";
    };
  }

  private static String surname(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private static String ends(String value, int head, int tail) {
    if (value.length() <= head + tail) {
      return "*".repeat(value.length());
    }
    return value.substring(0, head)
        + "*".repeat(value.length() - head - tail)
        + value.substring(value.length() - tail);
  }
}
