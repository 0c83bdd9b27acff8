package org.onescreen.desktop.sync;

/// What the control thread is woken by.
sealed interface LiveEvent {
  /// The centre is alive and its newest sequence number is this.
  record Head(long head) implements LiveEvent {}

  /// The live channel has ended.
  record Ended(SyncFailure why) implements LiveEvent {}

  /// A person asks to try now.
  record TryNow() implements LiveEvent {}
}
