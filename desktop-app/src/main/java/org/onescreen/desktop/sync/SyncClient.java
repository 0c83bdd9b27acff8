package org.onescreen.desktop.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Outbox;
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
  private final CentreLink link;
  private final StatusBoard board;
  private final SyncControl control;
  private final Runner runner;
  private final Faults faults;
  private final Cache cache;
  private final List<Pin> pins;
  private final Optional<BlobTransfer> blobs;
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
      String address,
      CentreLink link,
      StatusBoard board,
      SyncControl control,
      Runner runner,
      Faults faults,
      Cache cache,
      List<Pin> pins,
      Optional<BlobTransfer> blobs) {
    this.blobs = blobs;
    this.board = board;
    this.control = control;
    this.runner = runner;
    this.address = address;
    this.link = link;
    this.faults = faults;
    this.cache = cache;
    this.pins = List.copyOf(pins);
  }

  /// With the waits and the trust of this computer, for a desk that sends nothing.
  public static SyncClient of(Cache cache, SyncSettings settings) {
    return of(cache, Optional.empty(), settings);
  }

  /// With the waits and the trust of this computer.
  ///
  /// @param outbox what operators did, which is sent as it comes
  public static SyncClient of(Cache cache, Optional<Outbox> outbox, SyncSettings settings) {
    return of(
        cache,
        outbox,
        settings,
        SyncTiming.usual(),
        SyncClock.system(),
        RandomGenerator.getDefault(),
        new OkHttpClient());
  }

  static SyncClient of(
      Cache cache,
      Optional<Outbox> outbox,
      SyncSettings settings,
      SyncTiming timing,
      SyncClock clock,
      RandomGenerator random,
      OkHttpClient http) {
    Faults faults = new Faults();
    CentreLink link = link(cache, settings, timing, http, faults);
    StatusBoard board = new StatusBoard(cache.syncState().asOf());
    Entry entry = new Entry(link, cache, settings, clock, board);
    FillProgress progress = new FillProgress(board);
    BlockingQueue<SyncEvent> events = new LinkedBlockingQueue<>();
    Runner runner =
        new Runner(
            link,
            cache,
            new PullWorker(link, cache, entry, clock, faults, progress::left),
            outbox.map(waiting -> new PushWorker(link, cache, waiting)),
            board,
            faults,
            events::add);
    SyncControl control =
        new SyncControl(
            new SyncCore(timing, outbox.isPresent()),
            runner,
            new Screen(board, progress, cache),
            clock,
            random,
            events);
    List<Pin> pins = new ArrayList<>();
    pins.add(cache.onCommit(committed -> progress.committed(committed.rows())));
    outbox.ifPresent(waiting -> pins.add(waiting.onNew(() -> control.tell(new SyncEvent.Work()))));
    Optional<BlobTransfer> blobs = outbox.map(_ -> new BlobTransfer(link, cache));
    return new SyncClient(
        settings.address(), link, board, control, runner, faults, cache, pins, blobs);
  }

  private static CentreLink link(
      Cache cache, SyncSettings settings, SyncTiming timing, OkHttpClient http, Faults faults) {
    OkHttpClient patient =
        http.newBuilder()
            .addInterceptor(new OffTheUiThread(cache.guard()))
            .connectTimeout(timing.connect())
            .readTimeout(timing.read())
            .build();
    HttpUrl address = HttpUrl.parse(settings.address());
    return address == null
        ? new NoLink()
        : new HttpLink(address, patient, timing.silence(), faults);
  }

  /// Begins. Once.
  public void start() {
    thread.execute(control);
    blobs.ifPresent(BlobTransfer::start);
    control.tell(new SyncEvent.Start());
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
    control.tell(new SyncEvent.TryNow());
  }

  /// What was refused, and how often the sync began anew.
  public Diagnostics diagnostics() {
    return new Diagnostics(
        faults.counts(), cache.olderRows(), control.resets(), control.connections());
  }

  @Override
  public void close() {
    pins.forEach(Pin::close);
    blobs.ifPresent(BlobTransfer::close);
    control.tell(new SyncEvent.Stop());
    thread.shutdownNow();
    runner.close();
    thread.close();
  }
}
