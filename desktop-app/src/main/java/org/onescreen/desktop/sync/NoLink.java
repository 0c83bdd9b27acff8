package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// What stands for a centre whose address is none.
final class NoLink implements CentreLink {
  private static SyncFailure wrong() {
    return SyncFailure.hopeless(Reason.ADDRESS_WRONG, "the address of the centre is none");
  }

  @Override
  public ServerInfo info() throws SyncFailure {
    throw wrong();
  }

  @Override
  public SessionReply login(SessionRequest request) throws SyncFailure {
    throw wrong();
  }

  @Override
  public Manifest manifest(String token) throws SyncFailure {
    throw wrong();
  }

  @Override
  public InputStream changes(String token, PageRequest request) throws SyncFailure {
    throw wrong();
  }

  @Override
  public PushReply push(String token, PushRequest request) throws SyncFailure {
    throw wrong();
  }

  @Override
  public Pin live(String token, Optional<Cursor> after, Consumer<SyncEvent.Answer> events) {
    events.accept(new SyncEvent.Failed(SyncEvent.Asked.CHANNEL, wrong().what()));
    return () -> {};
  }

  @Override
  public SyncFailure failure(IOException e) {
    return wrong();
  }

  @Override
  public void hangUp() {
    // Nothing is under way.
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
