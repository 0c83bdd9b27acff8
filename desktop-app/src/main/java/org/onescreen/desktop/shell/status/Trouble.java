package org.onescreen.desktop.shell.status;

/// Why the centre cannot be had, as far as a person can act on it. The words are under
/// `shell.trouble`, what to do about it under `shell.remedy`.
public enum Trouble {
  /// Nobody answers at the address.
  UNREACHABLE,
  /// The host name means nothing.
  UNKNOWN_HOST,
  /// It answers too late.
  TIMED_OUT,
  /// Something answers that is not a centre server.
  NOT_A_CENTRE,
  /// Its certificate is not trusted.
  UNTRUSTED_CERTIFICATE,
  /// User or password is wrong.
  WRONG_PASSWORD,
  /// Too many wrong passwords; the server asks to wait.
  TOO_MANY_ATTEMPTS,
  /// The centre was not asked for longer than it allows; without it nobody may come in.
  OFFLINE_TOO_LONG,
  /// The account may not read cases: it audits or administers.
  NOT_PERMITTED,
  /// What is kept on this computer belongs to another operator's account.
  OTHERS_DESK,
  /// The login has ended.
  SESSION_ENDED,
  /// The server speaks a version that the desk does not.
  OTHER_VERSION,
  /// The server failed by itself.
  SERVER_FAILED,
  /// What came could not be understood or was cut.
  BAD_DATA,
  /// No room left for the local cache.
  DISK_FULL,
  /// The local cache cannot be written for another reason.
  CACHE_NOT_WRITABLE,
  /// The local cache is damaged; it is set aside and made anew at the next start.
  CACHE_DAMAGED
}
