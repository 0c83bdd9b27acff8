package org.onescreen.desktop.centre.feed;

/// A bucket was asked for that the account may not see. One that there is not is answered alike, so
/// that nobody learns which there are.
public final class OutOfScopeException extends FeedRefusedException {
  private static final long serialVersionUID = 1L;

  public OutOfScopeException() {
    super("a bucket outside the scope");
  }
}
