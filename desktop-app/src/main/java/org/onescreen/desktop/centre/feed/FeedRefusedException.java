package org.onescreen.desktop.centre.feed;

/// The feed does not answer what was asked.
public abstract sealed class FeedRefusedException extends Exception
    permits ResetException, OutOfScopeException {
  private static final long serialVersionUID = 1L;

  FeedRefusedException(String message) {
    super(message);
  }
}
