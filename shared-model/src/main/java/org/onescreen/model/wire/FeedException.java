package org.onescreen.model.wire;

/// The feed was not what a centre writes: cut, damaged, or something else altogether.
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /// What was wrong.
  public enum Kind {
    /// It ended before its end line.
    CUT,
    /// A line or a checksum is wrong.
    DAMAGED,
    /// It never began as a feed does; a captive portal answers so.
    NOT_A_FEED
  }

  public FeedException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
