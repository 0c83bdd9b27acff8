package org.onescreen.packaging.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.centre.Centre;
import org.onescreen.desktop.centre.DemoAccount;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.ChildJava;
import org.onescreen.packaging.Folders;

/// `packaging/bench sync-memory [--rows N]`: what a first sync of a million records adds to the
/// live heap of a desk, and how large SQLite's log grows beside it. The desk is a process of its
/// own.
public final class MemoryBench {
  private static final String ROWS = "1000000";

  private MemoryBench() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, EmbeddedPostgresException {
    List<String> all = Arrays.asList(args);
    int at = all.indexOf("--rows");
    int rows = Integer.parseInt(at < 0 ? ROWS : all.get(at + 1));
    Path folder = Files.createTempDirectory("onescreen-bench-memory");
    try (Centre centre = SyncBench.centre(new ManyDisputes(rows), folder.resolve("centre"))) {
      DemoAccount demo = centre.demo().orElseThrow();
      Map<String, Double> said =
          said(
              ChildJava.command(
                  MemoryDesk.class.getName(),
                  centre.server().url(),
                  demo.name(),
                  demo.passwordFile().toString(),
                  Files.createDirectory(folder.resolve("desk")).resolve("cache.db").toString()));
      new BenchReport("sync-memory", Map.of("rows", said.getOrDefault("rows", 0.0).longValue()))
          .figure("heap_mb", said.getOrDefault("heap_mb", Double.NaN))
          .figure("wal_mb", said.getOrDefault("wal_mb", Double.NaN))
          .publish(args);
    } finally {
      Folders.delete(folder);
    }
  }

  private static Map<String, Double> said(List<String> command)
      throws IOException, InterruptedException {
    Process desk =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Double> said = new HashMap<>();
    try (var out = desk.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String[] words = line.split(" ", -1);
        if (words.length == 2) {
          said.put(words[0], Double.valueOf(words[1]));
        }
      }
    }
    if (desk.waitFor() != 0) {
      throw new IOException("the desk ended with " + desk.exitValue());
    }
    return said;
  }
}
