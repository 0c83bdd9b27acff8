package org.onescreen.desktop.centre;

import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
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
  private static final String DATABASE_PASSWORD = "ONESCREEN_DATABASE_PASSWORD";

  private final CentreWords words = new CentreWords();
  private final CentreFailures failures = new CentreFailures(words);
  private final SampleChoice samples;
  private final CameraFeed cameras;
  private final PasswordSource passwords;
  private final PrintStream out;
  private final PrintStream err;

  CentreMain(
      SampleChoice samples,
      CameraFeed cameras,
      PasswordSource passwords,
      PrintStream out,
      PrintStream err) {
    this.samples = samples;
    this.cameras = cameras;
    this.passwords = passwords;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    try (SimulatedCameras cameras = new SimulatedCameras()) {
      int code =
          new CentreMain(
                  new Samples(InstantSource.system()),
                  cameras,
                  PasswordSource.ofThisProcess(),
                  new PrintStream(System.out, true, StandardCharsets.UTF_8),
                  new PrintStream(System.err, true, StandardCharsets.UTF_8))
              .run(args);
      System.exit(code);
    }
  }

  /// Runs until the process is told to end.
  int run(String... args) {
    String what = args.length == 0 ? "" : args[0];
    if (what.equals("account")) {
      AccountDesk desk = new AccountDesk(words, passwords, databasePassword(), out, err);
      return administer(new AccountCommand(desk), true, rest(args));
    }
    if (what.equals("audit")) {
      return administer(new AuditCommand(words, databasePassword(), out, err), false, rest(args));
    }
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
    Optional<String> complaint = command.complaint();
    if (complaint.isPresent()) {
      err.println(words.both(complaint.get()));
      return CommandLine.ExitCode.USAGE;
    }
    Optional<RecordSource> sample = samples.of(command.sample(), command.seed());
    if (command.wantsSample() && sample.isEmpty()) {
      err.println(words.both("centre.sample-missing", command.sample()));
      return CommandLine.ExitCode.USAGE;
    }
    return serve(command, sample);
  }

  private int serve(CentreCommand command, Optional<RecordSource> sample) {
    if (command.announce()) {
      Thread.ofPlatform().daemon().name("parent").start(CentreMain::endWithParent);
    }
    cameras.at(command.store().data());
    try {
      Centre centre =
          Centre.start(
              new CentreOptions(
                  command.store().data(),
                  command.store().database(databasePassword()),
                  sample,
                  command.settings(words.usual("centre.name"))),
              cameras,
              Clock.systemUTC());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(centre), "stop"));
      sayReady(centre, rtsp(command, centre), command.announce());
      new CountDownLatch(1).await();
      return 0;
    } catch (EmbeddedPostgresException | IOException | StoreException | JavalinException e) {
      err.println(failures.whileServing(e, command.store().data(), command.listening()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return FAILED;
  }

  private Optional<String> rtsp(CentreCommand command, Centre centre) throws IOException {
    if (command.camerasRtsp().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt port =
        cameras.serveRtsp(command.camerasRtsp().get(), centre.server().records()::camera);
    return port.isEmpty()
        ? Optional.empty()
        : Optional.of("rtsp://" + CentreSettings.LOOPBACK + ":" + port.getAsInt());
  }

  private static String[] rest(String... args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }

  private static @Nullable String databasePassword() {
    return System.getenv(DATABASE_PASSWORD);
  }

  /// @param needsMore true where the command alone says nothing yet
  private int administer(Object command, boolean needsMore, String... args) {
    CommandLine line =
        new CommandLine(command)
            .setResourceBundle(words.usual())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(
        (e, _) -> {
          err.println(words.both("centre.bad-option", String.valueOf(e.getMessage())));
          return CommandLine.ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler(
        (e, _, _) -> {
          err.println(failures.of(e));
          return FAILED;
        });
    if (needsMore && args.length == 0) {
      line.usage(err);
      return CommandLine.ExitCode.USAGE;
    }
    return line.execute(args);
  }

  private void sayReady(Centre centre, Optional<String> rtsp, boolean announce) {
    String url = centre.server().url();
    if (announce) {
      Map<String, String> facts = new TreeMap<>(Map.of("url", url));
      rtsp.ifPresent(address -> facts.put("rtsp", address));
      centre
          .demo()
          .ifPresent(
              d ->
                  facts.putAll(
                      Map.of("user", d.name(), "passwordFile", d.passwordFile().toString())));
      out.println(JsonMapper.shared().writeValueAsString(facts));
      return;
    }
    out.println(words.both("centre.listening", url));
    rtsp.ifPresent(address -> out.println(words.both("centre.rtsp", address)));
    centre
        .demo()
        .ifPresent(
            d -> out.println(words.both("centre.demo-password", d.name(), d.passwordFile())));
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
