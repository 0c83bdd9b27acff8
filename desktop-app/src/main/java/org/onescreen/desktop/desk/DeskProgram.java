package org.onescreen.desktop.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.crash.CrashHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// The running program: one profile, one window, and everything that has to be ended with it. The
/// centre is connected when the screen already shows what is cached.
///
/// Not for the FX thread, unless said.
public final class DeskProgram implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeskProgram.class);

  private final UiThread ui = new UiThread();
  private final InstanceLock lock;
  private final ExecutorService background =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("desk-", 0).factory());
  private final CompletableFuture<Long> ready = new CompletableFuture<>();
  private final DeskStage stages;
  private final DeskParts parts;
  private final CentreStart centre;

  private DeskProgram(
      DeskOptions options,
      Profile profile,
      Texts texts,
      InstanceLock lock,
      CrashHandler crashes,
      ToolkitStart toolkit,
      StartClock clock)
      throws DeskRefusal, InterruptedException {
    this.lock = lock;
    this.stages = new DeskStage(texts, profile);
    this.parts =
        new DeskOpening(options, profile, texts, ui, clock, background)
            .open(toolkit, stages, ready);
    crashes.tell(parts.desk()::tell);
    this.centre = new CentreStart(options, profile, texts, parts);
    background.execute(() -> centre.run(ready));
  }

  /// Opens the desk as its command line would, for a program that drives it.
  ///
  /// @throws DeskRefusal where it cannot open; says why
  public static DeskProgram open(String... args) throws DeskRefusal, InterruptedException {
    StartClock clock = new StartClock();
    DeskOptions options = new DeskOptions();
    new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
    Profile profile = DeskMain.prepare(options);
    Texts texts = new Texts(options.locale(), DeskMain.PACKAGES);
    CrashHandler crashes = new CrashHandler(texts, LOG::error);
    return open(options, profile, texts, crashes, ToolkitStart.begin(), clock);
  }

  /// Opens the desk.
  ///
  /// @param crashes is told about the window
  /// @throws DeskRefusal where it cannot open; says why
  static DeskProgram open(
      DeskOptions options,
      Profile profile,
      Texts texts,
      CrashHandler crashes,
      ToolkitStart toolkit,
      StartClock clock)
      throws DeskRefusal, InterruptedException {
    InstanceLock lock = lock(profile, texts);
    boolean opened = false;
    try {
      DeskProgram program = new DeskProgram(options, profile, texts, lock, crashes, toolkit, clock);
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
      InstanceLock lock = InstanceLock.take(profile.lock());
      UnpackedDriver.clear(profile.natives());
      return lock;
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

  public Desk desk() {
    return parts.desk();
  }

  /// The window. FX thread only.
  public Stage stage() {
    return parts.stage();
  }

  /// Done, with the milliseconds since the program began, when the one screen has drawn data.
  public CompletableFuture<Long> ready() {
    return ready;
  }

  /// The processes that belong to the desk: the embedded centre, where there is one.
  public Optional<ProcessHandle> centreProcess() {
    return centre.process();
  }

  /// Waits until the operator closes the window.
  public void awaitClosed() throws InterruptedException {
    stages.awaitClosed();
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
      stages.end();
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
    return ui.call(action);
  }
}
