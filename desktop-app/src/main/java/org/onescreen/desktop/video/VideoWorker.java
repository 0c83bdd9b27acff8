package org.onescreen.desktop.video;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk's door to live pictures. All decoding is in processes of its own, which are started
/// again and given their tiles back when they die or hang; tiles are spread over as many as the
/// machine bears, so that what happens to one process happens to a part of the wall alone. Methods
/// return at once and may be called on any thread; the work is done on one thread in here.
public final class VideoWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VideoWorker.class);
  private static final long CLOSE_SECONDS = 10;

  /// A process more costs a hundred megabytes and a second to start; fewer tiles are not worth it.
  private static final int TILES_WORTH_A_PROCESS = 8;

  private static final int MOST_PROCESSES = 4;

  /// A desk that opens has better things to do.
  private static final Duration STANDBY_AFTER = Duration.ofSeconds(15);

  /// Five minutes of sound, and what goes before and after.
  private static final Duration LONGEST_PUSH = Duration.ofMinutes(7);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("video-desk").unstarted(work));
  private final AtomicLong numbers = new AtomicLong();
  private final Standby standby;
  private final List<WorkerLane> lanes;
  private final Future<?> looking;

  private VideoWorker(VideoSettings settings, int processes, Duration standbyAfter)
      throws IOException {
    this.standby =
        new Standby(() -> WorkerCommand.of(settings), WorkerLife.LOOK_NANOS, standbyAfter);
    List<WorkerLane> all = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      all.add(new WorkerLane(settings, standby, thread));
    }
    this.lanes = List.copyOf(all);
    this.looking =
        thread.scheduleWithFixedDelay(this::look, 0, WorkerLife.LOOK_NANOS, TimeUnit.NANOSECONDS);
  }

  /// As many processes as there are processors, up to four. Fails where the run folder cannot be
  /// written; a worker that does not start is tried again and shows in [#status()].
  public static VideoWorker start(VideoSettings settings) throws IOException {
    return start(settings, Math.min(MOST_PROCESSES, Runtime.getRuntime().availableProcessors()));
  }

  /// At most so many processes; each is started with its first tile.
  public static VideoWorker start(VideoSettings settings, int processes) throws IOException {
    return start(settings, processes, STANDBY_AFTER);
  }

  /// One more process stands by from so long after the start on, and as soon as all play.
  static VideoWorker start(VideoSettings settings, int processes, Duration standbyAfter)
      throws IOException {
    return new VideoWorker(settings, processes, standbyAfter);
  }

  /// Starts to play an address in frames of this size. The picture fills the frame: choose the size
  /// with the camera's aspect.
  public VideoTile open(StreamAddress address, int width, int height) {
    return open(address, new FrameLayout(width, height), lane(), 0);
  }

  /// The same for another stream of the camera that `before`, still open, plays: it is to take its
  /// place, and its last minute goes on from there. For that it plays in the same process.
  public VideoTile openAfter(VideoTile before, StreamAddress address, int width, int height) {
    WorkerLane lane = lanes.stream().filter(before::playsIn).findFirst().orElseThrow();
    return open(address, new FrameLayout(width, height), lane, before.number());
  }

  private VideoTile open(StreamAddress address, FrameLayout layout, WorkerLane lane, long follows) {
    var tile = new VideoTile(numbers.incrementAndGet(), address, lane, follows);
    lane.open(tile, layout);
    return tile;
  }

  /// Pushes a recording to a server over RTSP, after some silence, as long as it takes to listen to
  /// it.
  ///
  /// @param recording a file of sound, five minutes at most; nothing in it is trusted
  public CompletableFuture<PushEnd> push(Path recording, Duration lead, StreamAddress to) {
    // The words that a worker is told stand in a line, with tabs between them.
    return recording.toAbsolutePath().toString().chars().anyMatch(Character::isISOControl)
        ? CompletableFuture.completedFuture(PushEnd.UNPLAYABLE)
        : lane()
            .push(recording, lead, to)
            .completeOnTimeout(PushEnd.CUT, LONGEST_PUSH.toMinutes(), TimeUnit.MINUTES);
  }

  /// The first that has room; where all are full, the one with the fewest tiles.
  private WorkerLane lane() {
    return lanes.stream()
        .filter(lane -> lane.open() < TILES_WORTH_A_PROCESS)
        .findFirst()
        .or(() -> lanes.stream().min(Comparator.comparingInt(WorkerLane::open)))
        .orElseThrow();
  }

  /// All processes as one.
  public WorkerStatus status() {
    List<WorkerStatus> started =
        processes().stream().filter(s -> s.up() || s.restarts() > 0).toList();
    WorkerStatus first = started.isEmpty() ? WorkerStatus.NONE : started.getFirst();
    return new WorkerStatus(
        !started.isEmpty() && started.stream().allMatch(WorkerStatus::up),
        first.pid(),
        started.stream().mapToInt(WorkerStatus::restarts).sum(),
        first.decoder(),
        started.stream().map(WorkerStatus::processorTime).reduce(Duration.ZERO, Duration::plus));
  }

  /// Each process by itself, also those that were not needed yet.
  public List<WorkerStatus> processes() {
    return lanes.stream().map(WorkerLane::status).toList();
  }

  /// The process that waits to take another one's place; 0 while there is none.
  long standby() {
    return standby.pid();
  }

  /// Ends the worker processes and deletes their files; returns when all are gone. Not for the FX
  /// thread.
  @Override
  public void close() {
    looking.cancel(false);
    if (!thread.isShutdown()) {
      lanes.forEach(lane -> thread.execute(lane::shut));
      thread.execute(standby::close);
    }
    thread.shutdown();
    try {
      if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        LOG.error("the video workers do not let themselves be closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    lanes.forEach(WorkerLane::look);
    standby.look(
        lanes.stream().anyMatch(WorkerLane::wanted)
            && lanes.stream().allMatch(WorkerLane::settled));
  }
}
