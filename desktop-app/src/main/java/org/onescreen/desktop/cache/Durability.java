package org.onescreen.desktop.cache;

/// When a transaction of the cache has to be on the disk.
enum Durability {
  /// With its commit.
  NOW("FULL"),
  /// With the next one of [#NOW]: until then all that is in it can be had again, a command from the
  /// outbox's journal, which is on the disk before the answer, and a page from the centre. So an
  /// operator's command waits for the disk once, not twice, and a first sync hardly at all.
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
