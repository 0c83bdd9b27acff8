package org.onescreen.desktop.sync;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.wire.SessionReply;

/// Keeps the cache in step with its centre, from [#start()] until [#close()], whatever happens on
/// the way: a wrong address, a cut line, a full disk each show in the [SyncStatus], and where time
/// may help it tries again by itself.
///
/// Safe for use by many threads; none of its methods blocks for the network but `close`, which
/// waits for the control thread to let go. It is closed before its cache.
public final class SyncClient implements AutoCloseable {
  private final String address;
  private final StatusBoard board;
  private final CentreLink link;
  private final SyncLoop loop;
  private final Pin commits;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("sync").daemon(true).factory());

  /// Where the centre is and the token that it gave for live pictures, which stays the same while
  /// the session is renewed.
  public record Access(String centre, String token) {
    /// The whole address of something that a record names relative to its centre.
    public String address(String path) {
      String base = centre.endsWith("/") ? centre.substring(0, centre.length() - 1) : centre;
      return path.startsWith("/") ? base + path : base + "/" + path;
    }

    /// A token never reaches a log.
    @Override
    public String toString() {
      return "Access[centre=" + centre + "]";
    }
  }

  private SyncClient(
      String address, StatusBoard board, CentreLink link, SyncLoop loop, Pin commits) {
    this.address = address;
    this.board = board;
    this.link = link;
    this.loop = loop;
    this.commits = commits;
  }

  /// With the waits and the trust of this computer.
  public static SyncClient of(Cache cache, SyncSettings settings) {
    return of(
        cache,
        settings,
        SyncTiming.usual(),
        SyncClock.system(),
        RandomGenerator.getDefault(),
        new OkHttpClient());
  }

  static SyncClient of(
      Cache cache,
      SyncSettings settings,
      SyncTiming timing,
      SyncClock clock,
      RandomGenerator random,
      OkHttpClient http) {
    OkHttpClient patient =
        http.newBuilder()
            .addInterceptor(new OffTheUiThread(cache.guard()))
            .connectTimeout(timing.connect())
            .readTimeout(timing.read())
            .build();
    HttpUrl address = HttpUrl.parse(settings.address());
    CentreLink link =
        address == null ? new NoLink() : new HttpLink(address, patient, timing.silence());
    StatusBoard board = new StatusBoard(cache.syncState().asOf());
    SyncLoop loop = new SyncLoop(link, cache, settings, timing, clock, random, board);
    return new SyncClient(settings.address(), board, link, loop, cache.onCommit(loop::committed));
  }

  /// Begins. Once.
  public void start() {
    thread.execute(loop);
  }

  public SyncStatus status() {
    return board.status();
  }

  /// What others need to ask the centre for something that is no record, such as a camera's
  /// picture. Set before the status says who the operator is; empty before the first login.
  public Optional<Access> access() {
    return link.session()
        .flatMap(session -> Optional.ofNullable(session.pictures()))
        .map(pictures -> new Access(address, pictures));
  }

  /// The session as it stands: who the operator is, where, and in which role; empty before the
  /// first login. Set before the status says who the operator is.
  public Optional<SessionReply> session() {
    return link.session();
  }

  /// Tells the observer the present status at once and every change of it, in order, on a thread of
  /// the sync or of the cache: be short, and do not close the client from there.
  public Pin observe(Consumer<? super SyncStatus> observer) {
    return board.observe(observer);
  }

  /// Tries now instead of at the end of the wait; also after a refusal, say when the operator has
  /// corrected something outside this program.
  public void tryNow() {
    loop.tryNow();
  }

  @Override
  public void close() {
    commits.close();
    loop.close();
    thread.shutdownNow();
    link.close();
    thread.close();
  }
}
