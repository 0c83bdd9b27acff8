package org.onescreen.desktop.desk;

/// When a desk that is being measured ends by itself.
enum Until {
  /// Never: an operator closes it.
  CLOSED,
  /// As soon as the one screen has drawn data in every panel.
  READY,
  /// As soon as the cache holds all that the centre has.
  SYNCED
}
