package org.onescreen.desktop.centre.feed;

import org.onescreen.model.wire.ResetReason;

/// The cursor cannot be resumed: the desk must pull anew.
public final class ResetException extends FeedRefusedException {
  private static final long serialVersionUID = 1L;

  private final ResetReason reason;

  public ResetException(ResetReason reason) {
    super("reset: " + reason);
    this.reason = reason;
  }

  public ResetReason reason() {
    return reason;
  }
}
