package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.wire.BlobState;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// The calls that a centre answers: all that the sync knows of the network. Each blocks, and fails
/// with [SyncFailure] alone.
interface CentreLink extends AutoCloseable {
  ServerInfo info() throws SyncFailure;

  SessionReply login(SessionRequest request) throws SyncFailure;

  /// The session as it stands, renewed or not; empty before the first login. Never blocks for the
  /// network.
  default Optional<SessionReply> session() {
    return Optional.empty();
  }

  Manifest manifest(String token) throws SyncFailure;

  /// A page of the feed, which the caller closes. Reading it fails as any stream does.
  InputStream changes(String token, PageRequest request) throws SyncFailure;

  /// Sends what operators did. Safe beside every other call.
  PushReply push(String token, PushRequest request) throws SyncFailure;

  /// How much of an attachment's bytes the centre has.
  default BlobState blobState(String token, String sha256) throws SyncFailure {
    throw SyncFailure.hopeless(Reason.NOT_A_CENTRE, "no attachments here");
  }

  /// Sends the next part of an attachment.
  default BlobState putBlob(String token, String sha256, long at, byte[] part) throws SyncFailure {
    throw SyncFailure.hopeless(Reason.NOT_A_CENTRE, "no attachments here");
  }

  /// An attachment's bytes from `from` on, which the caller closes.
  default InputStream blob(String token, String sha256, long from) throws SyncFailure {
    throw SyncFailure.hopeless(Reason.NOT_A_CENTRE, "no attachments here");
  }

  /// Listens, on a thread of its own, until the pin is closed, after which no more is told, or a
  /// [SyncEvent.Failed] came.
  Pin live(String token, Optional<Cursor> after, Consumer<SyncEvent.Answer> events);

  /// What an exception that a page's stream threw means.
  SyncFailure failure(IOException e);

  /// Cuts off the calls that are under way; others may follow.
  void hangUp();

  /// Cuts off everything for good.
  @Override
  void close();
}
