package org.onescreen.desktop.centre.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.onescreen.desktop.centre.account.AccessLog;
import org.onescreen.desktop.centre.account.Accounts;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.account.Sessions;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.live.LiveHub;
import org.onescreen.desktop.centre.push.Pushes;
import org.onescreen.desktop.centre.sequencer.HeadBoard;
import org.onescreen.desktop.centre.store.BlobStore;
import org.onescreen.desktop.centre.store.ExportLog;
import org.onescreen.desktop.centre.store.RecordStore;
import org.onescreen.model.Catalogue;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.ServerInfo;

/// The HTTP server of the centre. Each request runs on a virtual thread of its own, so that one
/// that waits costs nothing.
public final class CentreHttp implements AutoCloseable {
  private final String name;
  private final Endpoint endpoint;
  private final Clock clock;
  private final FeedPages feed;
  private final Answers answers = new Answers();
  private final Gate gate;
  private final SessionHandler session;
  private final AccessHandler access;
  private final LiveHub hub;
  private final LiveHandler live;
  private final ChangesHandler changes;
  private final CameraHandler camera;
  private final PushHandler push;
  private final BlobHandler blob;
  private final Javalin server;

  /// @param name the centre's name
  public CentreHttp(
      String name,
      Endpoint endpoint,
      Clock clock,
      Sessions sessions,
      Accounts accounts,
      AccessLog accessLog,
      FeedPages feed,
      HeadBoard board,
      RecordStore records,
      Pushes pushes,
      CameraFeed cameras,
      BlobStore blobs,
      ExportLog exports) {
    this.name = name;
    this.endpoint = endpoint;
    this.clock = clock;
    this.feed = feed;
    this.gate = new Gate(sessions);
    this.session = new SessionHandler(gate, sessions, answers);
    this.access = new AccessHandler(gate, accounts, accessLog, exports, answers);
    this.hub = new LiveHub(feed, board);
    this.live = new LiveHandler(gate, feed, hub);
    this.changes = new ChangesHandler(gate, feed, board);
    this.camera = new CameraHandler(gate, records, cameras);
    this.push = new PushHandler(gate, pushes, feed);
    this.blob = new BlobHandler(gate, blobs, answers);
    this.server = Javalin.create(this::configure);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = Answers.LARGEST_BODY;
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("centre-http");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.addConnector(endpoint::connector);
    config.routes.get(Api.INFO, this::info);
    config.routes.post(Api.SESSION, session::login);
    config.routes.post(Api.REFRESH, session::refresh);
    config.routes.post(Api.LOGOUT, session::logout);
    config.routes.get(Api.ACCOUNTS, access::accounts);
    config.routes.get(Api.ACCESS_EVENTS, access::events);
    config.routes.get(Api.EXPORT_EVENTS, access::exports);
    config.routes.get(Api.MANIFEST, this::manifest);
    config.routes.get(Api.CHANGES, changes);
    config.routes.post(Api.DIGEST, new DigestHandler(gate, feed, answers));
    config.routes.get(Api.LIVE, live);
    config.routes.post(Api.PUSH, push);
    config.routes.get(Api.CAMERAS + "/{code}/live", camera);
    config.routes.get(Api.BLOBS + "/{sha256}/state", blob::state);
    config.routes.get(Api.BLOBS + "/{sha256}", blob::get);
    config.routes.put(Api.BLOBS + "/{sha256}", blob::put);
    answers.handleFailures(config.routes);
  }

  private void info(Context ctx) {
    answers.send(ctx, 200, new ServerInfo(Api.PRODUCT, Catalogue.SCHEMA, name, clock.instant()));
  }

  private void manifest(Context ctx) throws RefusalException {
    Caller caller = gate.caller(ctx, Permission.RECORDS);
    answers.send(ctx, 200, Gate.view(caller).out(feed.manifest(new Scope(caller.scope()))));
  }

  /// Listens; until [#open] it answers only who it is.
  public void start() {
    server.start();
    hub.start();
  }

  /// Lets desks in.
  public void open() {
    gate.open();
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    hub.close();
    changes.finish();
    server.stop();
  }
}
