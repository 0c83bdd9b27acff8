package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;

/// The last minute of what one tile played as it came, encoded: what instant replay and export are
/// made of without encoding anything again. Bounded in time and in bytes.
///
/// Two openings of a stream need not fit together, so that each has a segment of its own: what came
/// before a cut stays, and so does what came before the tile went over to another stream of its
/// camera, which [shares][#share] the ring. It is lost with the process alone.
///
/// Any thread.
public final class PacketRing implements AutoCloseable {
  private static final long LONGEST_MILLIS = 60_000;
  private static final long MOST_BYTES = 48L << 20;

  /// A camera that is cut every few seconds makes as many films of a minute.
  private static final int MOST_SEGMENTS = 12;

  /// In the order in which they began; those that are being written also while they are empty.
  private final List<Segment> segments = new ArrayList<>();

  private int holders = 1;

  /// For a stream that takes another one's place in the same tile: each that has it closes it.
  public synchronized PacketRing share() {
    if (holders == 0) {
      return new PacketRing();
    }
    holders++;
    return this;
  }

  /// A stream was opened.
  ///
  /// @return what its packets are added to until it is ended; null where the ring is closed
  synchronized @Nullable Segment begin(AVCodecParameters of, AVRational tick) {
    if (holders == 0) {
      return null;
    }
    Segment fresh = new Segment(of, tick);
    segments.add(fresh);
    segments.stream()
        .filter(Segment::isEnded)
        .limit(Math.max(0, segments.size() - MOST_SEGMENTS))
        .toList()
        .forEach(this::free);
    return fresh;
  }

  /// A packet of its video came.
  synchronized void add(Segment to, AVPacket packet, long millis) {
    if (holders == 0) {
      return;
    }
    to.add(packet, millis, (packet.flags() & AV_PKT_FLAG_KEY) != 0);
    segments.forEach(segment -> segment.forget(millis - LONGEST_MILLIS));
    while (bytes() > MOST_BYTES) {
      segments.stream()
          .filter(segment -> !segment.isEmpty())
          .findFirst()
          .ifPresent(Segment::dropGroup);
    }
    freeEmpty();
  }

  /// The stream is closed.
  synchronized void end(Segment segment) {
    segment.end();
    freeEmpty();
  }

  private void freeEmpty() {
    segments.stream().filter(s -> s.isEnded() && s.isEmpty()).toList().forEach(this::free);
  }

  private void free(Segment segment) {
    if (segments.remove(segment)) {
      segment.free();
    }
  }

  /// What came between two moments, each piece from one opening and beginning with a key picture,
  /// the first with that before the first moment. Where two streams of the camera came at the same
  /// time each moment is in one piece alone. All must be closed.
  synchronized List<Clip> clips(long fromMillis, long untilMillis) {
    Deque<Clip> clips = new ArrayDeque<>();
    long until = untilMillis;
    for (Segment segment : newestFirst()) {
      List<Segment.Kept> chosen = segment.between(fromMillis, until);
      if (!chosen.isEmpty()) {
        clips.addFirst(segment.clip(chosen));
        until = chosen.getFirst().millis() - 1;
      }
    }
    return List.copyOf(clips);
  }

  private List<Segment> newestFirst() {
    return segments.stream()
        .filter(segment -> !segment.isEmpty())
        .sorted(Comparator.comparingLong(Segment::last).reversed())
        .toList();
  }

  /// Bytes that it holds.
  synchronized long bytes() {
    return segments.stream().mapToLong(Segment::bytes).sum();
  }

  @Override
  public synchronized void close() {
    holders = Math.max(0, holders - 1);
    if (holders == 0) {
      List.copyOf(segments).forEach(this::free);
    }
  }
}
