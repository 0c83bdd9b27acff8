package org.onescreen.desktop.video.decode;

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

/// What a [PacketRing] holds of one opening of a stream. It begins with a key picture; what came
/// after another opening need not fit to it. Guarded by its ring.
final class Segment {
  private final AVCodecParameters parameters;
  private final int tickNumerator;
  private final int tickDenominator;
  private final Deque<Kept> packets = new ArrayDeque<>();
  private long bytes;
  private boolean ended;

  Segment(AVCodecParameters of, AVRational tick) {
    parameters = avcodec_parameters_alloc();
    avcodec_parameters_copy(parameters, of);
    tickNumerator = tick.num();
    tickDenominator = tick.den();
  }

  /// @param packet a reference of our own to the stream's bytes
  /// @param millis when it came, in epoch milliseconds
  record Kept(AVPacket packet, long millis, boolean key) {
    Kept copy() {
      return new Kept(av_packet_clone(packet), millis, key);
    }
  }

  void add(AVPacket packet, long millis, boolean key) {
    if (key || !packets.isEmpty()) {
      packets.add(new Kept(av_packet_clone(packet), millis, key));
      bytes += packet.size();
    }
  }

  /// Nothing is added any more.
  void end() {
    ended = true;
  }

  boolean isEnded() {
    return ended;
  }

  boolean isEmpty() {
    return packets.isEmpty();
  }

  long bytes() {
    return bytes;
  }

  long first() {
    return packets.getFirst().millis;
  }

  long last() {
    return packets.getLast().millis;
  }

  /// Lets go of what is not needed to begin at this moment with a key picture.
  void forget(long before) {
    while (!packets.isEmpty() && reaches() < before) {
      dropGroup();
    }
  }

  /// Up to when its first group alone has the pictures.
  private long reaches() {
    boolean first = true;
    for (Kept kept : packets) {
      if (kept.key && !first) {
        return kept.millis;
      }
      first = false;
    }
    return ended ? last() : Long.MAX_VALUE;
  }

  /// Lets go of its first key picture and of what builds on that.
  void dropGroup() {
    do {
      Kept oldest = packets.poll();
      if (oldest != null) {
        bytes -= oldest.packet.size();
        av_packet_free(oldest.packet);
      }
    } while (!packets.isEmpty() && !packets.getFirst().key);
  }

  /// What came between two moments, from the key picture before the first on; empty where nothing
  /// did.
  List<Kept> between(long from, long until) {
    List<Kept> chosen = new ArrayList<>();
    for (Kept kept : packets) {
      if (kept.millis > until) {
        break;
      }
      if (kept.key && kept.millis <= from) {
        chosen.clear();
      }
      chosen.add(kept);
    }
    return chosen.isEmpty() || chosen.getLast().millis < from ? List.of() : chosen;
  }

  /// A piece of it that nobody else frees.
  Clip clip(List<Kept> of) {
    AVCodecParameters copy = avcodec_parameters_alloc();
    avcodec_parameters_copy(copy, parameters);
    return new Clip(of.stream().map(Kept::copy).toList(), copy, tickNumerator, tickDenominator);
  }

  void free() {
    packets.forEach(kept -> av_packet_free(kept.packet));
    packets.clear();
    bytes = 0;
    avcodec_parameters_free(parameters);
  }
}
