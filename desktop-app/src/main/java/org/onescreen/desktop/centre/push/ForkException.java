package org.onescreen.desktop.centre.push;

/// Two desks use one replica id, or one account that of another.
public final class ForkException extends Exception {
  private static final long serialVersionUID = 1L;
}
