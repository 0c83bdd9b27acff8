package org.onescreen.desktop.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.Committed;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The control thread of the sync: connects, pulls, listens, and begins again after every failure.
/// It holds all state of the sync; everything else reaches it through one queue.
final class SyncLoop implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SyncLoop.class);

  private final CentreLink link;
  private final Cache cache;
  private final SyncSettings settings;
  private final SyncTiming timing;
  private final SyncClock clock;
  private final StatusBoard board;
  private final Backoff backoff;
  private final Puller puller;
  private final FillProgress progress;
  private final BlockingQueue<LiveEvent> events = new LinkedBlockingQueue<>();

  private @Nullable Login login;
  private @Nullable Instant offlineSince;
  private int resetsInARow;
  private int loginsInARow;
  private volatile boolean closed;

  SyncLoop(
      CentreLink link,
      Cache cache,
      SyncSettings settings,
      SyncTiming timing,
      SyncClock clock,
      RandomGenerator random,
      StatusBoard board) {
    this.link = link;
    this.cache = cache;
    this.settings = settings;
    this.timing = timing;
    this.clock = clock;
    this.board = board;
    this.backoff = new Backoff(timing.shortestRetry(), timing.longestRetry(), random);
    this.puller = new Puller(link, cache, clock);
    this.progress = new FillProgress(board);
  }

  /// Wakes the control thread out of a wait.
  void tryNow() {
    events.add(new LiveEvent.TryNow());
  }

  /// The next failure ends the loop.
  void close() {
    closed = true;
  }

  /// What the cache has committed, for the progress.
  void committed(Committed committed) {
    progress.committed(committed.rows());
  }

  @Override
  public void run() {
    try {
      while (!closed) {
        attempt();
      }
    } catch (InterruptedException e) {
      LOG.debug("sync ends");
    }
  }

  private void attempt() throws InterruptedException {
    try {
      if (login == null) {
        login = logIn();
      }
      pull(login);
      listen(login);
      poll(login);
    } catch (SyncFailure e) {
      if (!closed) {
        recover(e);
      }
    } catch (CacheException e) {
      LOG.warn("the cache refuses: {}", e.failure());
      Reason reason = CacheTrouble.reason(e);
      if (reason == Reason.CACHE_DAMAGED) {
        refused(reason);
      } else {
        offline(reason);
      }
    }
  }

  private Login logIn() throws SyncFailure {
    board.state(new SyncStatus.Connecting());
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

  private void pull(Login with) throws SyncFailure, InterruptedException {
    if (cache.syncState().filling()) {
      long there = cache.syncState().cursor().isPresent() ? cache.rows() : 0;
      progress.begin(there, link.manifest(with.token()).rows());
    }
    try {
      puller.pull(with.token(), with.clock(), progress::left);
    } finally {
      progress.end();
    }
    board.asOf(cache.syncState().asOf());
    backoff.succeeded();
    offlineSince = null;
    resetsInARow = 0;
    loginsInARow = 0;
  }

  /// Follows the live channel for as long as it lives; returns where it never said a word.
  private void listen(Login with) throws SyncFailure, InterruptedException {
    events.clear();
    try (Pin _ = link.live(with.token(), cache.syncState().cursor(), events::add)) {
      board.state(new SyncStatus.Live());
      boolean heard = false;
      while (true) {
        LiveEvent event = clock.await(events, heard ? timing.silence() : timing.firstHeartbeat());
        switch (event) {
          case LiveEvent.Head(long head) -> {
            heard = true;
            follow(with, head);
          }
          case LiveEvent.Ended(SyncFailure why) -> throw why;
          case LiveEvent.TryNow _ -> pull(with);
          case null -> {
            if (heard) {
              throw SyncFailure.cut(Reason.NOT_REACHABLE, "the live channel fell silent");
            }
            LOG.info("the live channel is held back on the way: pulling by the clock");
            return;
          }
        }
      }
    }
  }

  private void follow(Login with, long head) throws SyncFailure, InterruptedException {
    if (head > cache.syncState().cursor().map(Cursor::seq).orElse(0L)) {
      pull(with);
      board.state(new SyncStatus.Live());
    } else {
      // A heartbeat at our own place says that nothing was missed until now.
      board.asOf(Optional.of(with.clock().at(clock.nanos())));
    }
  }

  private void poll(Login with) throws SyncFailure, InterruptedException {
    long until = clock.nanos() + timing.pollFor().toNanos();
    while (clock.nanos() < until) {
      pull(with);
      board.state(new SyncStatus.Live());
      events.clear();
      clock.await(events, timing.poll());
    }
  }

  private void recover(SyncFailure e) throws InterruptedException {
    LOG.info("sync: {}", e.getMessage());
    switch (e.what()) {
      case SyncFailure.What.Cut cut -> offline(cut.reason());
      case SyncFailure.What.Hopeless hopeless -> refused(hopeless.reason());
      case SyncFailure.What.LoggedOut _ -> {
        login = null;
        if (++loginsInARow > 1) {
          offline(e.reason());
        }
      }
      case SyncFailure.What.Reset _ -> {
        if (e.reason() == Reason.VERSION) {
          login = null;
          offline(Reason.VERSION);
        } else if (++resetsInARow > 1) {
          // A server that refuses what it has just handed out: from the very beginning, slowly.
          login = null;
          offline(e.reason());
          cache.reset();
        } else {
          cache.reset();
        }
      }
    }
  }

  private void offline(Reason reason) throws InterruptedException {
    events.clear();
    if (reason != Reason.NOT_REACHABLE && reason != Reason.DISK_FULL) {
      // Who answered is no longer sure: ask anew.
      login = null;
    }
    Instant now = clock.now();
    if (offlineSince == null) {
      offlineSince = now;
    }
    Duration wait = backoff.failed();
    board.state(new SyncStatus.Offline(reason, offlineSince, now.plus(wait)));
    waitOrWake(wait);
  }

  private void refused(Reason reason) throws InterruptedException {
    login = null;
    events.clear();
    board.state(new SyncStatus.Refused(reason));
    while (!(events.take() instanceof LiveEvent.TryNow)) {
      LOG.debug("still refused");
    }
  }

  private void waitOrWake(Duration wait) throws InterruptedException {
    long until = clock.nanos() + wait.toNanos();
    long left = wait.toNanos();
    while (left > 0 && !(clock.await(events, Duration.ofNanos(left)) instanceof LiveEvent.TryNow)) {
      left = until - clock.nanos();
    }
  }
}
