package org.onescreen.model.region;

/// A code that does not follow its standard. The reason is for a person who typed or imported it.
public final class BadCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /// What is wrong with the code.
  public enum Reason {
    /// Not as long as the standard says.
    LENGTH,
    /// Holds something other than digits.
    DIGITS,
    /// A part of it names something that the standard does not know.
    UNKNOWN_PART
  }

  public BadCodeException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// @throws BadCodeException where `code` holds anything but the digits 0 to 9
  public static void requireDigits(String code, String what) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c < '0' || c > '9') {
        throw new BadCodeException(
            Reason.DIGITS, what + ": character " + (i + 1) + " of '" + code + "' is not a digit");
      }
    }
  }

  /// @throws BadCodeException where `code` is not `length` digits
  public static void requireDigits(String code, int length, String what) {
    if (code.length() != length) {
      throw new BadCodeException(
          Reason.LENGTH,
          what + ": '" + code + "' has " + code.length() + " characters instead of " + length);
    }
    requireDigits(code, what);
  }
}
