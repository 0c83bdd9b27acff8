package org.onescreen.desktop.centre;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.onescreen.desktop.centre.account.AccessLog;
import org.onescreen.desktop.centre.account.Accounts;
import org.onescreen.desktop.centre.account.PasswordHash;
import org.onescreen.desktop.centre.account.Sessions;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.http.CentreHttp;
import org.onescreen.desktop.centre.push.Pushes;
import org.onescreen.desktop.centre.sequencer.HeadBoard;
import org.onescreen.desktop.centre.sequencer.Sequencer;
import org.onescreen.desktop.centre.store.BlobStore;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.Databases;
import org.onescreen.desktop.centre.store.ExportLog;
import org.onescreen.desktop.centre.store.RecordStore;
import org.onescreen.desktop.centre.store.Schema;

/// A centre over one PostgreSQL database, which it may share with other centres. After [#start] it
/// listens and says who it is; after [#open] desks may log in.
///
/// [#start] and [#close] block and are called from one thread.
public final class CentreServer implements AutoCloseable {
  private final HikariDataSource pool;
  private final CentreSettings settings;
  private final HeadBoard board = new HeadBoard();
  private final Sequencer sequencer;
  private final RecordStore records;
  private final Accounts accounts;
  private final CentreHttp http;

  /// Brings the database's schema up to date.
  ///
  /// @throws org.onescreen.desktop.centre.store.StoreException where the database is not there,
  ///   refuses, or was written by a newer program
  public CentreServer(
      DatabaseLogin database, CentreSettings settings, CameraFeed cameras, Clock clock) {
    this.settings = settings;
    this.pool = Databases.pool(database);
    try {
      Schema.prepare(pool);
      Jdbi jdbi = Jdbi.create(pool);
      // What is bound to a statement may be personal, and never reaches a log.
      jdbi.configure(StatementExceptions.class, c -> c.setMessageRendering(MessageRendering.NONE));
      PasswordHash hash = new PasswordHash();
      FeedPages feed = new FeedPages(jdbi);
      this.sequencer = new Sequencer(database::connect, board);
      this.records = new RecordStore(jdbi, sequencer::wake);
      AccessLog log = new AccessLog(jdbi, clock);
      this.accounts = new Accounts(jdbi, hash, log);
      Sessions sessions = new Sessions(jdbi, accounts, hash, log, settings.sessions(), clock);
      this.http =
          new CentreHttp(
              settings.name(),
              settings.endpoint(),
              clock,
              sessions,
              accounts,
              log,
              feed,
              board,
              records,
              new Pushes(jdbi, clock, sequencer::wake),
              cameras,
              new BlobStore(jdbi),
              new ExportLog(jdbi));
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /// Begins to sequence and to listen.
  ///
  /// @throws io.javalin.util.JavalinException where the port is taken
  public void start() {
    http.start();
    sequencer.start();
  }

  /// Lets desks in.
  public void open() {
    http.open();
  }

  public int port() {
    return http.port();
  }

  /// The address for desks on this machine.
  public String url() {
    String scheme = settings.tls().isPresent() ? "https" : "http";
    return scheme + "://" + CentreSettings.LOOPBACK + ":" + port();
  }

  public RecordStore records() {
    return records;
  }

  public Accounts accounts() {
    return accounts;
  }

  /// Where this centre's own threads wait for what is new.
  HeadBoard board() {
    return board;
  }

  /// True while this centre, of all that share the database, gives out the sequence numbers.
  public boolean isSequencing() {
    return sequencer.isLeading();
  }

  @Override
  public void close() {
    sequencer.close();
    http.close();
    pool.close();
  }
}
