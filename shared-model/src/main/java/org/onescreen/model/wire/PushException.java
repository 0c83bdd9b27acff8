package org.onescreen.model.wire;

/// A body that is no [PushRequest] or [PushReply].
public final class PushException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param message what is wrong with it; never a value from it
  PushException(String message) {
    super(message);
  }
}
