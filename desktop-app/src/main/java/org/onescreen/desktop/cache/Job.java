package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/// What the writer thread is asked to do.
sealed interface Job {
  /// A batch of the feed; may share its transaction with the next ones.
  record Feed(FeedApplier owner, FeedBatch batch) implements Job {}

  /// Something in a transaction of its own, after everything that was asked before.
  ///
  /// @param durability when the commit has to be on the disk
  /// @param committed runs on the writer's thread between the commit and the answer
  record Call(
      Work work, Durability durability, Committing committed, CompletableFuture<SyncState> done)
      implements Job {}

  /// What operators wait for is to be done next, before the feed.
  record Edits() implements Job {}

  /// Something outside of any transaction, after everything that was asked before.
  record Alone(Work work, CompletableFuture<SyncState> done) implements Job {}

  /// Ends the writer, after everything that was asked before.
  record Stop() implements Job {}

  /// What is done once a transaction is committed.
  @FunctionalInterface
  interface Committing {
    /// @return true where all that was committed is durable in another place too
    boolean run();
  }

  /// Runs on the writer's connection; inside a transaction unless it was asked for alone.
  @FunctionalInterface
  interface Work {
    SyncState run(Connection connection, SyncState before) throws SQLException;
  }
}
