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
/// cache, beside an empty JavaFX window on the same JDK with the same flags, in turn, so that a
/// machine whose speed drifts slows both.
public final class StartBench {
  private static final int RUNS = 7;
  private static final String DESK = "org.onescreen.desktop.desk.DeskMain";

  private StartBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("onescreen-bench-start");
    try {
      System.err.println("filling a cache with the county sample …");
      ChildJava.run(DESK, "--profile", profile.toString(), "--until", "synced");
      ChildJava.run(DESK, "--profile", profile.toString(), "--until", "ready");
      List<Long> desk = new ArrayList<>();
      List<Long> empty = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        empty.add(readyMillis(ChildJava.run(EmptyWindow.class.getName())));
        desk.add(
            readyMillis(ChildJava.run(DESK, "--profile", profile.toString(), "--until", "ready")));
      }
      long deskMillis = median(desk);
      long emptyMillis = median(empty);
      new BenchReport("start", Map.of("runs", RUNS, "sample", "county"))
          .figure("ratio", (double) deskMillis / emptyMillis)
          .figure("desk_ms", (double) deskMillis)
          .figure("empty_window_ms", (double) emptyMillis)
          .publish(args);
    } finally {
      Folders.delete(profile);
    }
  }

  private static long readyMillis(List<String> lines) {
    return lines.stream()
        .filter(l -> l.startsWith("{\"ready_ms\":"))
        .map(l -> Long.parseLong(l.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the program never said that it was ready"));
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(Math.floorDiv(values.size(), 2));
  }
}
