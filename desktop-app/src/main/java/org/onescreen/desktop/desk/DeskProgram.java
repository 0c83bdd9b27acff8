package org.onescreen.desktop.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.crash.CrashHandler;
import org.onescreen.desktop.shell.placement.Placement;
import org.onescreen.desktop.shell.placement.PlacementFile;
import org.onescreen.desktop.shell.placement.PlacementKeeper;
import org.onescreen.desktop.shell.theme.ChineseFont;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// The running program: one profile, one window, and everything that has to be ended with it.
/// Opening overlaps what can be: the cache and the video worker come up while the toolkit does, and
/// the centre is connected when the screen already shows what is cached.
///
/// Not for the FX thread, unless said.
public final class DeskProgram implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeskProgram.class);
  private static final long SECONDS_TO_END = 10;

  /// The one time zone of the country.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Profile profile;
  private final Texts texts;
  private final UiThread ui = new UiThread();
  private final InstanceLock lock;
  private final ExecutorService background =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("desk-", 0).factory());
  private final ExecutorService placementWriter =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("placement").factory());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CompletableFuture<Long> ready = new CompletableFuture<>();
  private final DeskParts parts;
  private final CentreStart centre;

  private DeskProgram(
      DeskOptions options,
      Profile profile,
      Texts texts,
      InstanceLock lock,
      CrashHandler crashes,
      ToolkitStart toolkit)
      throws DeskRefusal, InterruptedException {
    this.profile = profile;
    this.texts = texts;
    this.lock = lock;
    Future<CacheOpening> cache = background.submit(() -> openCache(options));
    Future<VideoWorker> video = background.submit(this::startVideo);
    Future<Optional<Placement>> placement =
        background.submit(() -> new PlacementFile(profile.window()).load());
    toolkit.await();
    LOG.info("toolkit up after {} ms", sinceStart());
    this.parts =
        onFx(
            () ->
                new DeskParts(
                    new Theme(),
                    ChineseFont.present()
                        ? Optional.<String>empty()
                        : Optional.of(texts.get("desk.no-chinese-font"))));
    if (parts.fontComplaint().isPresent()) {
      throw new DeskRefusal(parts.fontComplaint().get());
    }
    LOG.info("theme and font after {} ms", sinceStart());
    CacheOpening opened = await(cache);
    CentreLine line = new CentreLine(opened.cache());
    VideoWorker worker = await(video);
    Optional<Placement> last = await(placement);
    LOG.info("cache and video after {} ms", sinceStart());
    String server = options.centre().map(Object::toString).orElse(texts.get("desk.embedded"));
    onFx(
        () -> {
          Desk desk =
              new Desk(
                  parts.theme(),
                  texts,
                  ui,
                  Clock.system(ZONE),
                  server,
                  opened.cache(),
                  line,
                  worker,
                  profile.mapViews());
          parts.opened(desk, opened.cache(), worker, show(desk, last));
          desk.begin(opened.notices());
          new ReadyWatch(desk::facts, this::ready).start();
          return desk;
        });
    crashes.tell(desk()::tell);
    LOG.info("window shown after {} ms", sinceStart());
    this.centre = new CentreStart(options, profile, texts, ui, parts, line, opened.cache());
    background.execute(() -> centre.run(ready));
  }

  /// Opens the desk as its command line would, for a program that drives it.
  ///
  /// @throws DeskRefusal where it cannot open; says why
  public static DeskProgram open(String... args) throws DeskRefusal, InterruptedException {
    DeskOptions options = new DeskOptions();
    new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
    Profile profile = DeskMain.prepare(options);
    Texts texts = new Texts(options.locale(), DeskMain.PACKAGES);
    return open(options, profile, texts, new CrashHandler(texts, LOG::error), ToolkitStart.begin());
  }

  /// Opens the desk.
  ///
  /// @param crashes is told about the window
  /// @throws DeskRefusal where it cannot open; says why
  static DeskProgram open(
      DeskOptions options, Profile profile, Texts texts, CrashHandler crashes, ToolkitStart toolkit)
      throws DeskRefusal, InterruptedException {
    InstanceLock lock = lock(profile, texts);
    boolean opened = false;
    try {
      DeskProgram program = new DeskProgram(options, profile, texts, lock, crashes, toolkit);
      opened = true;
      return program;
    } finally {
      if (!opened) {
        release(lock);
      }
    }
  }

  private static InstanceLock lock(Profile profile, Texts texts) throws DeskRefusal {
    try {
      Files.createDirectories(profile.run());
      Files.createDirectories(profile.logs());
      Files.createDirectories(profile.natives());
      return InstanceLock.take(profile.lock());
    } catch (InstanceLock.AlreadyRunningException e) {
      throw new DeskRefusal(texts.get("desk.already-running", e.pid()), e);
    } catch (IOException e) {
      throw new DeskRefusal(
          texts.get(
              "desk.profile-not-writable",
              profile.folder().toString(),
              String.valueOf(e.getMessage())),
          e);
    }
  }

  private CacheOpening openCache(DeskOptions options) throws DeskRefusal {
    try {
      return CacheOpening.open(
          options.centre().map(profile::cacheOf).orElseGet(profile::embeddedCache),
          new ThreadGuard(Platform::isFxApplicationThread),
          texts);
    } catch (CacheException e) {
      throw new DeskRefusal(CacheWords.of(e.failure(), texts), e);
    }
  }

  private VideoWorker startVideo() throws IOException {
    return VideoWorker.start(
        new VideoSettings(profile.run(), profile.natives(), DecoderChoice.AUTO, null));
  }

  private Stage show(Desk desk, Optional<Placement> last) {
    Stage stage = new Stage();
    stage.setTitle(texts.get("desk.title"));
    stage.setScene(desk.scene());
    PlacementKeeper keeper =
        new PlacementKeeper(new PlacementFile(profile.window()), placementWriter);
    keeper.place(stage, last);
    stage.setOnHidden(
        _ -> {
          keeper.close();
          closed.countDown();
        });
    stage.show();
    return stage;
  }

  private static long sinceStart() {
    Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    return Duration.between(begun, Instant.now()).toMillis();
  }

  private void ready(Duration took) {
    LOG.info("the one screen shows data after {} ms", took.toMillis());
    // The strip counts what an operator feels at work; starting up is in the log.
    desk().resetPulses();
    ready.complete(took.toMillis());
  }

  public Desk desk() {
    return parts.desk();
  }

  /// The window. FX thread only.
  public Stage stage() {
    return parts.stage();
  }

  /// Done, with the milliseconds since the process began, when the one screen has drawn data.
  public CompletableFuture<Long> ready() {
    return ready;
  }

  /// The processes that belong to the desk: the embedded centre, where there is one.
  public Optional<ProcessHandle> centreProcess() {
    return centre.process();
  }

  /// Waits until the operator closes the window.
  public void awaitClosed() throws InterruptedException {
    closed.await();
  }

  /// Ends everything, in the order in which it depends on one another.
  @Override
  public void close() {
    try {
      onFx(
          () -> {
            desk().close();
            stage().close();
            return Map.of();
          });
      parts.worker().close();
      parts.cache().close();
      centre.close();
      placementWriter.shutdown();
      if (!placementWriter.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        LOG.warn("the window's place was not written in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      background.shutdownNow();
      release(lock);
    }
  }

  private static void release(InstanceLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("the profile's lock could not be given back", e);
    }
  }

  /// Runs `action` on the FX thread and hands back what it gave.
  public <T> T onFx(Callable<T> action) throws InterruptedException {
    CompletableFuture<T> done = new CompletableFuture<>();
    ui.run(
        () -> {
          try {
            done.complete(action.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static <T> T await(Future<T> future) throws DeskRefusal, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DeskRefusal refusal) {
        throw refusal;
      }
      throw new DeskRefusal(String.valueOf(e.getCause()), e);
    }
  }
}
