package org.onescreen.desktop.sync;

/// The live channel as the core sees it. Times are those of [Now#nanos()].
sealed interface Channel {
  /// Not opened yet.
  record Closed() implements Channel {}

  /// Asked for; whoever holds it back beyond `until` will hold back everything.
  record Opening(long until) implements Channel {}

  /// It has spoken; silent beyond `until` it is dead.
  record Open(long until) implements Channel {}

  /// A proxy holds events back: pages are asked for one after the other, which the centre answers
  /// when there is something.
  ///
  /// @param until when the channel is tried again
  /// @param next when the next page may be asked for
  record ByClock(long until, long next) implements Channel {}

  /// It has ended, and what is under way is let finish first.
  record Broken(SyncFailure.What why) implements Channel {}

  /// @param idle false while a page is under way, which a channel that is tried by the clock awaits
  /// @return when something is to be done although nothing happened
  default long deadline(boolean idle) {
    return switch (this) {
      case Closed _, Broken _ -> Long.MAX_VALUE;
      case Opening(long until) -> until;
      case Open(long until) -> until;
      case ByClock(long until, long next) -> idle ? Math.min(until, next) : Long.MAX_VALUE;
    };
  }
}
