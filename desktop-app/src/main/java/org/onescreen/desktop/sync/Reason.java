package org.onescreen.desktop.sync;

/// Why there is no connection to the centre; the words are the shell's.
public enum Reason {
  /// The address is not one, or names a host that does not exist.
  ADDRESS_WRONG,
  /// Nobody answers, or the network is cut.
  NOT_REACHABLE,
  /// Something else answers: another program, or a captive portal.
  NOT_A_CENTRE,
  /// The centre is there but not ready yet.
  STARTING_UP,
  /// User or password is wrong. A centre locks out whoever insists.
  BAD_CREDENTIALS,
  /// The account's role may not do what the desk asks for, such as an auditor's who reads no cases.
  NOT_PERMITTED,
  /// What this desk keeps belongs to another account.
  OTHERS_DESK,
  /// The centre asks to wait before the next login.
  TOO_MANY_ATTEMPTS,
  /// The certificate is not trusted, or is another host's.
  CERTIFICATE_NOT_TRUSTED,
  /// The centre failed, or what it sent was damaged.
  SERVER_ERROR,
  /// Desk and centre are of versions that do not understand each other.
  VERSION,
  /// There is no room left on this computer's disk.
  DISK_FULL,
  /// The cache cannot be written.
  CACHE_NOT_WRITABLE,
  /// The cache is damaged; it is made anew when the desk next starts.
  CACHE_DAMAGED
}
