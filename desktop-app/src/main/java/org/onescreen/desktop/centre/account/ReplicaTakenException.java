package org.onescreen.desktop.centre.account;

/// A login for a desk whose replica id belongs to another account.
public final class ReplicaTakenException extends Exception {
  private static final long serialVersionUID = 1L;

  ReplicaTakenException() {
    super("the replica belongs to another account");
  }
}
