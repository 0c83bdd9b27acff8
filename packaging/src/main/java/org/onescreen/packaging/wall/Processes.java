package org.onescreen.packaging.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onescreen.desktop.video.WorkerStatus;

/// What processes hold, as Linux tells it; another system gives zeros.
///
/// @param bytes memory of their own, without what they share with each other
/// @param handles open files, pipes and sockets
record Processes(long bytes, long threads, long handles) {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final long PAGE = 4096;

  /// This process and the workers, each after a collection.
  static Processes ofDesk(List<WorkerStatus> workers) throws IOException, InterruptedException {
    return ofDesk().plus(ofWorkers(workers));
  }

  /// This process after a collection.
  static Processes ofDesk() {
    System.gc();
    return of(ProcessHandle.current().pid());
  }

  /// The workers, each after a collection.
  static Processes ofWorkers(List<WorkerStatus> workers) throws IOException, InterruptedException {
    Processes all = new Processes(0, 0, 0);
    for (WorkerStatus worker : workers) {
      if (worker.up()) {
        collect(worker.pid());
        all = all.plus(of(worker.pid()));
      }
    }
    return all;
  }

  /// Has another Java collect its garbage.
  static void collect(long pid) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  static Processes of(long pid) {
    Path process = Path.of("/proc", Long.toString(pid));
    try {
      String[] pages = SPACE.split(Files.readString(process.resolve("statm")).strip(), -1);
      long own = (Long.parseLong(pages[1]) - Long.parseLong(pages[2])) * PAGE;
      return new Processes(own, count(process.resolve("task")), count(process.resolve("fd")));
    } catch (IOException _) {
      return new Processes(0, 0, 0);
    }
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }

  Processes plus(Processes other) {
    return new Processes(bytes + other.bytes, threads + other.threads, handles + other.handles);
  }
}
