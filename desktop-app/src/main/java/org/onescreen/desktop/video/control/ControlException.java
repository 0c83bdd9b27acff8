package org.onescreen.desktop.video.control;

/// A camera or its gateway did not do what was asked. The message never holds an address or a
/// password.
public final class ControlException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /// Why; a screen has its own words for each.
  public enum Reason {
    /// No answer, or none in time.
    UNREACHABLE,
    /// It wants another user or password.
    UNAUTHORISED,
    /// It has no such thing.
    UNSUPPORTED,
    /// It plays recordings, and speaks no texts.
    RECORDINGS_ONLY,
    /// The recording cannot be played.
    UNPLAYABLE,
    /// The recording was not taken to its end.
    CUT,
    /// It says no.
    REFUSED,
    /// It answers something that is not of the protocol.
    GARBLED
  }

  public ControlException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
