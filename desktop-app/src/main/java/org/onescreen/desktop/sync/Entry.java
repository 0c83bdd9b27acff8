package org.onescreen.desktop.sync;

import java.util.Optional;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// The way in: makes sure that a centre of our version answers, and logs in there.
final class Entry {
  private final CentreLink link;
  private final Cache cache;
  private final SyncSettings settings;
  private final SyncClock clock;
  private final StatusBoard board;

  Entry(CentreLink link, Cache cache, SyncSettings settings, SyncClock clock, StatusBoard board) {
    this.link = link;
    this.cache = cache;
    this.settings = settings;
    this.clock = clock;
    this.board = board;
  }

  Login enter() throws SyncFailure {
    ServerInfo info = link.info();
    if (!Api.PRODUCT.equals(info.product())) {
      throw SyncFailure.cut(Reason.NOT_A_CENTRE, "another product answers");
    }
    board.change(s -> new SyncStatus(s.state(), Optional.of(info.name()), s.operator(), s.asOf()));
    if (info.schema() != Catalogue.SCHEMA) {
      throw SyncFailure.cut(Reason.VERSION, "the centre has schema " + info.schema());
    }
    board.state(new SyncStatus.LoggingIn());
    SessionReply reply =
        link.login(
            new SessionRequest(settings.user(), settings.password(), cache.syncState().replica()));
    board.change(
        s -> new SyncStatus(s.state(), s.centre(), Optional.of(reply.displayName()), s.asOf()));
    return new Login(reply, new ServerClock(reply.serverTime(), clock.nanos()));
  }
}
