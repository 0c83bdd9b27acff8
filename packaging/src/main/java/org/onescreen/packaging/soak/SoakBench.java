package org.onescreen.packaging.soak;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.ChildJava;

/// `packaging/bench soak-sim` and `soak-net`: the large sizes of what the tests run small. They
/// live with the tests, so that no test code is in what is shipped; here they get a Java of their
/// own with the tests' classes.
public final class SoakBench {
  private static final String SOAK = "org.onescreen.desktop.sync.SoakMain";

  private SoakBench() {}

  /// `--seeds N` and `--steps N`: it ends with whichever comes first.
  public static void simulation(String[] args) throws IOException, InterruptedException {
    run("soak-sim", "sim", args);
  }

  /// `--seeds N`.
  public static void network(String[] args) throws IOException, InterruptedException {
    run("soak-net", "net", args);
  }

  private static void run(String name, String what, String[] args)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of(what));
    options.addAll(List.of(args));
    List<String> command = ChildJava.command(SOAK, options.toArray(String[]::new));
    int classPath = command.indexOf("-cp") + 1;
    command.set(classPath, command.get(classPath) + File.pathSeparator + tests());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BenchReport report = new BenchReport(name, Map.of("options", String.join(" ", args)));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines()
          .map(line -> line.split(" ", 2))
          .filter(parts -> parts.length == 2 && parts[1].matches("\\d+"))
          .forEach(parts -> report.figure(parts[0], Double.parseDouble(parts[1])));
    }
    if (process.waitFor() != 0) {
      throw new IOException(name + " ended with " + process.exitValue());
    }
    report.publish(args);
  }

  /// Where the build has put the tests' classes, seen from this one's.
  private static Path tests() throws IOException {
    try {
      Path here =
          Path.of(SoakBench.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path tests = here.resolve("../../../desktop-app/target/test-classes").normalize();
      if (Files.isDirectory(tests)) {
        return tests;
      }
      throw new IOException("the tests are not compiled: " + tests);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
