package org.onescreen.packaging.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.ChildJava;
import org.onescreen.packaging.Folders;

/// `packaging/bench start`: from the start of the process to the one screen with data from a filled
/// cache, beside an empty JavaFX window on the same JDK, in turn, so that a machine whose speed
/// drifts slows both. The desk runs as `packaging/run` runs it from the second time on, with what
/// the JVM learned from an earlier run; without it is told apart.
public final class StartBench {
  private static final int RUNS = 7;
  private static final String DESK = "org.onescreen.desktop.desk.DeskMain";

  private StartBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("onescreen-bench-start");
    Path learned = profile.resolve("desk.aot");
    try {
      System.err.println("filling a cache with the county sample …");
      desk(profile, List.of(), "synced");
      desk(profile, List.of("-XX:AOTCacheOutput=" + learned), "synced");
      List<Long> desk = new ArrayList<>();
      List<Long> untaught = new ArrayList<>();
      List<Long> empty = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        empty.add(readyMillis(ChildJava.run(EmptyWindow.class.getName())));
        desk.add(readyMillis(desk(profile, List.of("-XX:AOTCache=" + learned), "ready")));
        untaught.add(readyMillis(desk(profile, List.of(), "ready")));
      }
      double emptyMillis = median(empty);
      new BenchReport("start", Map.of("runs", RUNS, "sample", "county"))
          .figure("ratio", median(desk) / emptyMillis)
          .figure("desk_ms", median(desk))
          .figure("empty_window_ms", emptyMillis)
          .figure("first_run_ratio", median(untaught) / emptyMillis)
          .figure("first_run_desk_ms", median(untaught))
          .publish(args);
    } finally {
      Folders.delete(profile);
    }
  }

  private static List<String> desk(Path profile, List<String> options, String until)
      throws IOException, InterruptedException {
    return ChildJava.run(options, DESK, "--profile", profile.toString(), "--until", until);
  }

  private static long readyMillis(List<String> lines) {
    return lines.stream()
        .filter(l -> l.startsWith("{\"ready_ms\":"))
        .map(l -> Long.parseLong(l.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the program never said that it was ready"));
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().toList().get(Math.floorDiv(values.size(), 2));
  }
}
