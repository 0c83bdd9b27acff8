package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;

/// The last minute of one stream as it came, encoded: what instant replay and export are made of
/// without encoding anything again. Bounded in time and in bytes; it always begins with a key
/// picture. A stream that is opened anew begins it anew, since two openings need not fit together.
///
/// Any thread.
public final class PacketRing implements AutoCloseable {
  private static final long LONGEST_MILLIS = 60_000;
  private static final long MOST_BYTES = 48L << 20;

  private final Deque<Kept> packets = new ArrayDeque<>();
  private @Nullable AVCodecParameters parameters;
  private int tickNumerator = 1;
  private int tickDenominator = 1;
  private long bytes;
  private boolean closed;

  /// @param packet a reference of our own to the stream's bytes
  /// @param millis when it came, in epoch milliseconds
  record Kept(AVPacket packet, long millis, boolean key) {}

  /// A stream was opened.
  synchronized void begin(AVCodecParameters of, AVRational tick) {
    clear();
    if (!closed) {
      AVCodecParameters copy = avcodec_parameters_alloc();
      avcodec_parameters_copy(copy, of);
      parameters = copy;
      tickNumerator = tick.num();
      tickDenominator = tick.den();
    }
  }

  /// A packet of its video came.
  synchronized void add(AVPacket packet, long millis) {
    boolean key = (packet.flags() & AV_PKT_FLAG_KEY) != 0;
    if (closed || parameters == null || (packets.isEmpty() && !key)) {
      return;
    }
    packets.add(new Kept(av_packet_clone(packet), millis, key));
    bytes += packet.size();
    while (tooLong(millis)) {
      dropGroup();
    }
  }

  /// A group goes when the next one begins early enough to hold a minute by itself, or when the
  /// memory is needed.
  private boolean tooLong(long now) {
    if (bytes > MOST_BYTES) {
      return !packets.isEmpty();
    }
    long next = secondKey();
    return next != 0 && now - next > LONGEST_MILLIS;
  }

  private long secondKey() {
    boolean first = true;
    for (Kept kept : packets) {
      if (kept.key && !first) {
        return kept.millis;
      }
      first = false;
    }
    return 0;
  }

  private void dropGroup() {
    do {
      Kept oldest = packets.poll();
      if (oldest != null) {
        bytes -= oldest.packet.size();
        av_packet_free(oldest.packet);
      }
    } while (!packets.isEmpty() && !packets.peek().key);
  }

  /// What came between two moments, from the key picture before the first on; nothing where nothing
  /// did. The clip must be closed.
  synchronized Clip clip(long fromMillis, long untilMillis) {
    List<Kept> chosen = new ArrayList<>();
    for (Kept kept : packets) {
      if (kept.millis > untilMillis) {
        break;
      }
      if (kept.key && kept.millis <= fromMillis) {
        chosen.clear();
      }
      chosen.add(kept);
    }
    List<Kept> own =
        chosen.stream()
            .map(kept -> new Kept(av_packet_clone(kept.packet), kept.millis, kept.key))
            .toList();
    AVCodecParameters copy = avcodec_parameters_alloc();
    if (parameters != null) {
      avcodec_parameters_copy(copy, parameters);
    }
    return new Clip(own, copy, tickNumerator, tickDenominator);
  }

  /// Bytes that it holds.
  synchronized long bytes() {
    return bytes;
  }

  private void clear() {
    packets.forEach(kept -> av_packet_free(kept.packet));
    packets.clear();
    bytes = 0;
    if (parameters != null) {
      avcodec_parameters_free(parameters);
      parameters = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    clear();
  }

  /// A piece of a stream that nobody else frees.
  record Clip(
      List<Kept> packets, AVCodecParameters parameters, int tickNumerator, int tickDenominator)
      implements AutoCloseable {
    @Override
    public void close() {
      packets.forEach(kept -> av_packet_free(kept.packet()));
      avcodec_parameters_free(parameters);
    }
  }
}
