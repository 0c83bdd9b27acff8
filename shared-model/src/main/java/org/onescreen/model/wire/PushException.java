package org.onescreen.model.wire;

/// A body that is no [PushRequest] or [PushReply].
public final class PushException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;

  /// @param what what is wrong with it; never a value from it
  PushException(String what) {
    super(what);
    this.what = what;
  }

  /// What is wrong with it; never a value from it.
  public String what() {
    return what;
  }
}
