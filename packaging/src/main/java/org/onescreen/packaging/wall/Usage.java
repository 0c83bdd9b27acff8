package org.onescreen.packaging.wall;

import java.time.Duration;
import java.util.Map;
import org.onescreen.packaging.drive.DrivenDesk;

/// What the processes of a desk have used, and what it has drawn: first as a reading, then, by
/// [#since], as cores and frames a second.
///
/// @param desk of the desk's own process
/// @param worker of all video workers together, as they said at their last beat
/// @param centre of the embedded centre with all its children: database and cameras
record Usage(double seconds, double desk, double worker, double centre, double frames) {
  private static final double NANOS = 1e9;

  static Usage of(DrivenDesk desk) throws InterruptedException {
    Map<String, Object> facts = desk.facts();
    double worker = desk.program().desk().video().processorTime().toNanos() / NANOS;
    double centre =
        desk.program()
            .centreProcess()
            .map(
                process ->
                    processor(process) + process.descendants().mapToDouble(Usage::processor).sum())
            .orElse(0.0);
    return new Usage(
        System.nanoTime() / NANOS,
        processor(ProcessHandle.current()),
        worker,
        centre,
        facts.get("frames_drawn") instanceof Number frames ? frames.doubleValue() : 0);
  }

  /// Cores and frames a second between `before` and this.
  Usage since(Usage before) {
    double time = seconds - before.seconds;
    return new Usage(
        time,
        (desk - before.desk) / time,
        (worker - before.worker) / time,
        (centre - before.centre) / time,
        (frames - before.frames) / time);
  }

  double framesPerSecond() {
    return frames;
  }

  private static double processor(ProcessHandle process) {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS;
  }
}
