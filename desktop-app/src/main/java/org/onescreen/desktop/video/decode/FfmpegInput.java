package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.PointerPointer;
import org.onescreen.desktop.video.stream.StreamAddress;

/// An open stream: gives the packets of its video one by one. One thread.
final class FfmpegInput implements AutoCloseable {
  /// Enough for the key frame of an 8 megapixel camera; what is read while looking is kept, so the
  /// first picture is not lost.
  private static final long PROBE_BYTES = 4_000_000;

  private static final long PROBE_MICROS = 500_000;

  /// An address on a network must not make FFmpeg read local files (a hostile HLS list would).
  private static final String NETWORK =
      "http,https,httpproxy,tls,tcp,udp,rtp,srtp,rtmp,rtmps,srt,crypto,hls,rtsp";

  private final AVFormatContext context;
  private final AVPacket packet = av_packet_alloc();
  private final AVStream stream;
  private final double tickNanos;
  private final int codec;
  private long readTook;

  private FfmpegInput(AVFormatContext context, int index) {
    this.context = context;
    this.stream = context.streams(index);
    this.tickNanos = 1e9 * stream.time_base().num() / stream.time_base().den();
    this.codec = stream.codecpar().codec_id();
  }

  static FfmpegInput open(StreamAddress address, Interrupts.Guard guard) throws FfmpegException {
    AVFormatContext context = avformat_alloc_context();
    guard.watch(context);
    context.max_analyze_duration(PROBE_MICROS);
    context.probesize(PROBE_BYTES);
    context.fps_probe_size(0);
    AVDictionary options = options(address);
    int opened = avformat_open_input(context, address.secret(), null, options);
    av_dict_free(options);
    if (opened < 0) {
      throw new FfmpegException(guardEnded(guard, FfmpegErrors.onOpening(opened)));
    }
    int index = -1;
    if (avformat_find_stream_info(context, (PointerPointer<?>) null) >= 0) {
      index = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, (PointerPointer<?>) null, 0);
    }
    if (index < 0) {
      avformat_close_input(context);
      throw new FfmpegException(Ending.NO_SIGNAL);
    }
    return new FfmpegInput(context, index);
  }

  private static Ending guardEnded(Interrupts.Guard guard, Ending otherwise) {
    return guard.over() ? Ending.REFUSED : otherwise;
  }

  private static AVDictionary options(StreamAddress address) {
    var options = new AVDictionary(null);
    // In the connection itself, where nothing is lost; as datagrams where a camera knows no other.
    av_dict_set(options, "rtsp_flags", "prefer_tcp", 0);
    av_dict_set(options, "user_agent", "OneScreen", 0);
    av_dict_set(options, "fflags", "+discardcorrupt", 0);
    if (!address.secret().startsWith("file:")) {
      av_dict_set(options, "protocol_whitelist", NETWORK, 0);
    }
    return options;
  }

  /// Reads the next packet, waiting for it; false at the end of the stream.
  boolean read() {
    av_packet_unref(packet);
    long before = System.nanoTime();
    int result = av_read_frame(context, packet);
    readTook = System.nanoTime() - before;
    return result >= 0;
  }

  boolean isVideo() {
    return packet.stream_index() == stream.index();
  }

  /// Whether the camera was set to another codec in the middle of its stream, which must then be
  /// opened anew.
  boolean codecChanged() {
    return stream.codecpar().codec_id() != codec;
  }

  AVPacket packet() {
    return packet;
  }

  /// How long the last read took, in nanoseconds.
  long readTook() {
    return readTook;
  }

  /// The packet's place on the stream's own clock in nanoseconds, or -1.
  long presentation() {
    long time = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
    return time == AV_NOPTS_VALUE ? -1 : (long) (time * tickNanos);
  }

  /// The unit of the stream's times.
  AVRational tick() {
    return stream.time_base();
  }

  AVCodecParameters parameters() {
    return stream.codecpar();
  }

  /// Whether the stream has an end: a recording must be slowed down to its own clock.
  boolean isRecording() {
    return context.duration() != AV_NOPTS_VALUE && context.duration() > 0;
  }

  @Override
  public void close() {
    av_packet_free(packet);
    avformat_close_input(context);
  }
}
