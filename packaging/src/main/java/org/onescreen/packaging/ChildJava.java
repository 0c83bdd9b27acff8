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

  /// Runs `main` to its end and returns what it printed.
  ///
  /// @throws IOException where it failed or did not end in time
  public static List<String> run(String main, String... args)
      throws IOException, InterruptedException {
    return run(List.of(), main, args);
  }

  /// As [#run(String, String...)], with more options for the JVM.
  public static List<String> run(List<String> options, String main, String... args)
      throws IOException, InterruptedException {
    List<String> command = command(main, args);
    command.addAll(1, options);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      lines = out.lines().toList();
    }
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(main + " did not end");
    }
    if (process.exitValue() != 0) {
      throw new IOException(main + " ended with " + process.exitValue());
    }
    return lines;
  }
}
