package org.onescreen.desktop.cache;

/// When a transaction of the cache has to be on the disk.
enum Durability {
  /// With its commit.
  NOW("FULL", 4_000),
  /// With the next one of [#NOW]: until then all that is in it can be had again, a command from the
  /// outbox's journal, which is on the disk before the answer, and a page from the centre. So an
  /// operator's command waits for the disk once, not twice, and a first sync hardly at all.
  LATER("NORMAL", 4_000),
  /// As [#LATER], and left in the log, as long as that is not many times what others leave there:
  /// somebody waits for it. See [Checkpoints].
  LATER_IN_LOG("NORMAL", 16_000);

  private final String synchronous;
  private final int checkpointAt;

  Durability(String synchronous, int checkpointAt) {
    this.synchronous = synchronous;
    this.checkpointAt = checkpointAt;
  }

  /// With so many pages in the log a commit brings them into the file.
  int checkpointAt() {
    return checkpointAt;
  }

  /// As SQLite calls it. In WAL mode NORMAL loses the last transactions when the power fails, and
  /// harms none of those before (sqlite.org/pragma.html).
  String synchronous() {
    return synchronous;
  }
}
