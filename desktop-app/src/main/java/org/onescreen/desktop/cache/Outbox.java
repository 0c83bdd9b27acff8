package org.onescreen.desktop.cache;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.PushReply;

/// The way of an operator's commands to the server, as the sync sees it. Operations leave in the
/// order of their sequence; each was committed together with what it shows on the screen.
///
/// None of these may be called on the thread that draws.
public interface Outbox {
  /// What to send next, oldest first: everything that has no answer yet, also what was sent before.
  /// It is marked as sent, durably, before it is returned; from then on it never changes.
  ///
  /// @return empty where nothing waits
  List<Operation> toSend(int most, int mostBytes);

  /// The newest of those that are done under the present replica id; empty where none is, or none
  /// is known any more.
  Optional<LastDone> lastDone();

  /// Takes the server's answers. In one transaction for each operation: its place in the outbox is
  /// settled (done, or kept as refused or in conflict), the server's row replaces the cached one,
  /// and what still waits for that row is applied on top again. Answers to operations that are not
  /// waiting are passed over. Where [PushReply#lastSeq] is lower than what was settled before, the
  /// server was restored, and the settled ones after it are put back in their order.
  ///
  /// @return true where the server was restored
  boolean settle(PushReply reply);

  /// The operation keeps failing where others pass: it is parked with what depends on it, and its
  /// number is used up by a skip.
  void park(UUID operation, String reason);

  /// Another desk uses this replica id: takes a new one, and numbers what waits anew from 1.
  UUID fork();

  /// Called on any thread when something new waits. At most one; short.
  Pin onNew(Runnable listener);
}
