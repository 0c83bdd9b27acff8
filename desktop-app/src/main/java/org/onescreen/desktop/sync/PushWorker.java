package org.onescreen.desktop.sync;

import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Outbox;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;

/// Does what [Effect.Push] asks for, on one thread.
final class PushWorker {
  private static final int MOST_BYTES = 256 << 10;

  private final CentreLink link;
  private final Cache cache;
  private final Outbox outbox;

  PushWorker(CentreLink link, Cache cache, Outbox outbox) {
    this.link = link;
    this.cache = cache;
    this.outbox = outbox;
  }

  SyncEvent.Answer run(Effect.Push effect) {
    return switch (effect) {
      case Effect.Send send -> send(send);
      case Effect.Fork _ -> {
        outbox.fork();
        yield new SyncEvent.OutboxChanged(true);
      }
      case Effect.Park(int _, var operation, String reason) -> {
        outbox.park(operation, reason);
        yield new SyncEvent.OutboxChanged(false);
      }
    };
  }

  private SyncEvent.Answer send(Effect.Send send) {
    List<Operation> operations = outbox.toSend(send.most(), MOST_BYTES);
    if (operations.isEmpty() && !send.probe()) {
      return new SyncEvent.Pushed(0, 0, false, Optional.empty());
    }
    try {
      PushReply reply =
          link.push(
              send.token(),
              new PushRequest(
                  cache.syncState().replica(), outbox.lastDone().orElse(null), operations));
      boolean restored = outbox.settle(reply);
      Optional<Cursor> at = Optional.ofNullable(reply.at()).filter(_ -> !reply.results().isEmpty());
      return new SyncEvent.Pushed(operations.size(), reply.results().size(), restored, at);
    } catch (SyncFailure e) {
      return new SyncEvent.PushFailed(
          e.what(), operations.size(), operations.isEmpty() ? null : operations.getFirst().id());
    }
  }
}
