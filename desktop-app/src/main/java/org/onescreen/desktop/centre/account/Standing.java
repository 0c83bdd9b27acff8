package org.onescreen.desktop.centre.account;

/// How a session stands that was good when a stream began.
public enum Standing {
  HOLDS,
  /// The account may see other divisions now, or has another role.
  MOVED,
  /// It ended, was ended, or its account was disabled.
  ENDED
}
