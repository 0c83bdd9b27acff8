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
/// drifts slows both. The time is taken here, from the start of the process to the line by which it
/// says that it is ready: the start that a process tells of itself is rounded to whole seconds. The
/// desk runs as `packaging/run` runs it from the second time on, with what the JVM learned from an
/// earlier run; the very first run is told apart. The empty window is an ordinary Java program.
public final class StartBench {
  private static final int RUNS = 7;
  private static final String READY = "{\"ready_ms\":";
  private static final String DESK = "org.onescreen.desktop.desk.DeskMain";

  private StartBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("onescreen-bench-start");
    Path learned = profile.resolve("desk.aot");
    try {
      System.err.println("filling a cache with the county sample …");
      ready(profile, List.of(), "synced");
      ready(profile, List.of("-XX:AOTCacheOutput=" + learned), "synced");
      List<Long> desk = new ArrayList<>();
      List<Long> untaught = new ArrayList<>();
      List<Long> empty = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        empty.add(ChildJava.millisUntil(READY, List.of(), EmptyWindow.class.getName()));
        desk.add(ready(profile, List.of("-XX:AOTCache=" + learned), "ready"));
        untaught.add(ready(profile, List.of(), "ready"));
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

  private static long ready(Path profile, List<String> options, String until)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(ChildJava.deskOptions());
    all.addAll(options);
    return ChildJava.millisUntil(
        READY, all, DESK, "--profile", profile.toString(), "--until", until);
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().toList().get(Math.floorDiv(values.size(), 2));
  }
}
