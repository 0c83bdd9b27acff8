package org.onescreen.desktop.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// The centre server that the desk starts when none is configured: a process of its own, so that
/// its database, its cameras and its memory are not the desk's, and the desk speaks to it over HTTP
/// exactly as to a remote one. It ends when its standard input does, however the desk ended.
final class EmbeddedCentre implements CentreKeeper.Running {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedCentre.class);
  private static final long SECONDS_TO_STOP = 10;

  private final Process process;

  /// What the centre says of itself when it is ready.
  ///
  /// @param url where it listens
  /// @param user the demo operator
  /// @param passwordFile holds the demo operator's password; only the owner may read it
  record Announcement(String url, String user, String passwordFile) {
    String password() throws IOException {
      return Files.readString(Path.of(passwordFile)).strip();
    }
  }

  private EmbeddedCentre(Process process) {
    this.process = process;
  }

  /// Starts the process; it is not ready before [#awaitReady].
  static EmbeddedCentre start(Profile profile, DeskOptions options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true",
            "-Duser.language=zh",
            "-Duser.country=CN",
            "-Duser.timezone=Asia/Shanghai",
            "-Dfile.encoding=UTF-8",
            "-Donescreen.log.dir=" + profile.logs(),
            "-Donescreen.log.name=centre",
            "-Dorg.bytedeco.javacpp.cachedir=" + profile.natives(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.onescreen.desktop.centre.CentreMain",
            "--data",
            profile.centre().toString(),
            "--sample",
            options.sample().name().toLowerCase(Locale.ROOT),
            "--seed",
            Long.toString(options.seed()),
            "--announce"));
    options
        .camerasRtsp()
        .ifPresent(port -> command.addAll(List.of("--cameras-rtsp", Integer.toString(port))));
    Process process =
        new ProcessBuilder(command)
            .redirectError(
                ProcessBuilder.Redirect.appendTo(
                    profile.logs().resolve("centre-stderr.log").toFile()))
            .start();
    return new EmbeddedCentre(process);
  }

  /// Waits until the centre listens; where it ended instead, its log says why.
  @Override
  public Announcement awaitReady() throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("{")) {
        LOG.info("the embedded centre is ready");
        return JsonMapper.shared().readValue(line, Announcement.class);
      }
    }
    throw new IOException("the embedded centre ended before it was ready");
  }

  @Override
  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        LOG.warn("the embedded centre did not stop by itself");
        process.destroyForcibly();
      }
    } catch (IOException e) {
      LOG.warn("the embedded centre was gone already", e);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
