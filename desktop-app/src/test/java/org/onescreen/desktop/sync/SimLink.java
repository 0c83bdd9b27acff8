package org.onescreen.desktop.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// Hands the sync's own workers the one answer that has just come over the [SimLine], so that what
/// they make of it is made by the product's code.
final class SimLink implements CentreLink {
  /// What the centre answered, or why it did not.
  sealed interface Reply {
    record Session(SessionReply session) implements Reply {}

    record Scope(Manifest manifest) implements Reply {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Page(byte[] body) implements Reply {}

    record Settled(PushReply reply) implements Reply {}

    record Failed(SyncFailure.What what) implements Reply {}

    /// Nothing was asked.
    record None() implements Reply {}
  }

  private Reply reply = new Reply.None();

  void next(Reply came) {
    reply = came;
  }

  private <R extends Reply> R take(Class<R> wanted) throws SyncFailure {
    if (reply instanceof Reply.Failed(SyncFailure.What what)) {
      throw new SyncFailure(what, what.toString(), null);
    }
    return wanted.cast(reply);
  }

  @Override
  public ServerInfo info() throws SyncFailure {
    take(Reply.class);
    return new ServerInfo(Api.PRODUCT, Catalogue.SCHEMA, "", Instant.EPOCH);
  }

  @Override
  public SessionReply login(SessionRequest request) throws SyncFailure {
    return take(Reply.Session.class).session();
  }

  @Override
  public Manifest manifest(String token) throws SyncFailure {
    return take(Reply.Scope.class).manifest();
  }

  @Override
  public InputStream changes(String token, PageRequest page) throws SyncFailure {
    return new ByteArrayInputStream(take(Reply.Page.class).body());
  }

  @Override
  public PushReply push(String token, PushRequest request) throws SyncFailure {
    return take(Reply.Settled.class).reply();
  }

  @Override
  public Pin live(String token, Optional<Cursor> after, Consumer<SyncEvent.Answer> events) {
    throw new IllegalStateException("the channel is the simulation's own");
  }

  @Override
  public SyncFailure failure(IOException e) {
    return SyncFailure.cut(Reason.NOT_REACHABLE, e);
  }

  @Override
  public void hangUp() {
    // The line does so itself.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
