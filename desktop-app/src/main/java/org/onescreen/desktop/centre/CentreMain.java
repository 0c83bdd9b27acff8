package org.onescreen.desktop.centre;

import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.RecordSource;
import org.onescreen.desktop.centre.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// A centre without a window: for many desks to share, or for one desk as its child process, which
/// ends when its standard input does.
public final class CentreMain {
  private static final Logger LOG = LoggerFactory.getLogger(CentreMain.class);
  private static final int FAILED = 1;

  private final CentreWords words = new CentreWords();
  private final SampleChoice samples;
  private final CameraFeed cameras;
  private final PrintStream out;
  private final PrintStream err;

  CentreMain(SampleChoice samples, CameraFeed cameras, PrintStream out, PrintStream err) {
    this.samples = samples;
    this.cameras = cameras;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    try (SimulatedCameras cameras = new SimulatedCameras()) {
      int code =
          new CentreMain(
                  new Samples(InstantSource.system()),
                  cameras,
                  new PrintStream(System.out, true, StandardCharsets.UTF_8),
                  new PrintStream(System.err, true, StandardCharsets.UTF_8))
              .run(args);
      System.exit(code);
    }
  }

  /// Runs until the process is told to end.
  int run(String... args) {
    CentreCommand command = new CentreCommand();
    CommandLine line = new CommandLine(command).setResourceBundle(words.usual());
    try {
      line.parseArgs(args);
    } catch (CommandLine.ParameterException e) {
      err.println(words.both("centre.bad-option", String.valueOf(e.getMessage())));
      return CommandLine.ExitCode.USAGE;
    }
    if (line.isUsageHelpRequested()) {
      line.usage(out);
      return 0;
    }
    if (line.isVersionHelpRequested()) {
      line.printVersionHelp(out);
      return 0;
    }
    Optional<RecordSource> sample = samples.of(command.sample(), command.seed());
    if (command.wantsSample() && sample.isEmpty()) {
      err.println(words.both("centre.sample-missing", command.sample()));
      return CommandLine.ExitCode.USAGE;
    }
    return serve(command, sample);
  }

  private int serve(CentreCommand command, Optional<RecordSource> sample) {
    CentreSettings settings = command.settings(words.usual("centre.name"));
    if (command.announce()) {
      Thread.ofPlatform().daemon().name("parent").start(CentreMain::endWithParent);
    }
    try {
      Centre centre =
          Centre.start(
              new CentreOptions(
                  command.data(),
                  command.database(System.getenv("ONESCREEN_DATABASE_PASSWORD")),
                  sample,
                  settings),
              cameras,
              Clock.systemUTC());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(centre), "stop"));
      sayReady(centre, command.announce());
      new CountDownLatch(1).await();
      return 0;
    } catch (EmbeddedPostgresException e) {
      LOG.error("no database", e);
      err.println(words.both("centre.postgres." + e.reason(), e.folder()));
    } catch (IOException e) {
      LOG.error("no data folder", e);
      err.println(words.both("centre.data-not-writable", command.data()));
    } catch (StoreException e) {
      LOG.error("the database refuses", e);
      err.println(words.both("centre.database-failed", String.valueOf(e.getMessage())));
    } catch (JavalinException e) {
      LOG.error("no port", e);
      err.println(
          words.both("centre.port-taken", settings.bind(), Integer.toString(settings.port())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return FAILED;
  }

  private void sayReady(Centre centre, boolean announce) {
    String url = centre.server().url();
    if (!announce) {
      out.println(words.both("centre.listening", url));
      centre
          .demo()
          .ifPresent(
              d -> out.println(words.both("centre.demo-password", d.name(), d.passwordFile())));
      return;
    }
    Map<String, String> facts =
        centre
            .demo()
            .map(
                d ->
                    Map.of(
                        "url", url, "user", d.name(), "passwordFile", d.passwordFile().toString()))
            .orElse(Map.of("url", url));
    out.println(JsonMapper.shared().writeValueAsString(facts));
  }

  private static void close(Centre centre) {
    try {
      centre.close();
    } catch (EmbeddedPostgresException e) {
      LOG.warn("the database did not stop: {}", e.getMessage());
    }
  }

  /// The desk holds the other end of standard input; the system closes it however the desk ends.
  private static void endWithParent() {
    try {
      System.in.skipNBytes(Long.MAX_VALUE);
    } catch (IOException e) {
      LOG.info("the desk is gone");
    }
    System.exit(0);
  }
}
