package org.onescreen.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a main class of the product in a Java of its own, on the class path and with the flags that
/// the commands use.
public final class ChildJava {
  private static final long MINUTES = 10;

  private ChildJava() {}

  /// The command that runs `main`.
  public static List<String> command(String main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx1g",
            "-Djava.awt.headless=true"));
    if (System.getenv("DISPLAY") == null) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(args));
    return command;
  }

  /// The options that `packaging/run` gives the desk's own JVM, as the command handed them on.
  public static List<String> deskOptions() {
    String given = System.getenv().getOrDefault("ONESCREEN_DESK_OPTIONS", "").strip();
    return given.isEmpty() ? List.of() : List.of(given.split(" +", -1));
  }

  /// Runs `main` to its end.
  ///
  /// @param options more options for the JVM
  /// @return the milliseconds from the start of the process until it printed a line that begins
  ///   with `word`
  /// @throws IOException where it failed, never printed the word, or did not end in time
  public static long millisUntil(String word, List<String> options, String main, String... args)
      throws IOException, InterruptedException {
    List<String> command = command(main, args);
    command.addAll(1, options);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    long begun = System.nanoTime();
    Process process = builder.start();
    long said = 0;
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (said == 0 && line.startsWith(word)) {
          said = System.nanoTime();
        }
      }
    }
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(main + " did not end");
    }
    if (process.exitValue() != 0 || said == 0) {
      throw new IOException(main + " ended with " + process.exitValue());
    }
    return TimeUnit.NANOSECONDS.toMillis(said - begun);
  }
}
