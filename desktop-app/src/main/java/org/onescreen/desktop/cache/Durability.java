package org.onescreen.desktop.cache;

/// When a transaction of the cache has to be on the disk.
enum Durability {
  /// With its commit.
  NOW("FULL"),
  /// With the next one of [#NOW]: until then the outbox's journal, which is on the disk before the
  /// answer, holds all that is in it. So an operator's command waits for the disk once, not twice.
  LATER("NORMAL");

  private final String synchronous;

  Durability(String synchronous) {
    this.synchronous = synchronous;
  }

  /// As SQLite calls it. In WAL mode NORMAL loses the last transactions when the power fails, and
  /// harms none of those before (sqlite.org/pragma.html).
  String synchronous() {
    return synchronous;
  }
}
