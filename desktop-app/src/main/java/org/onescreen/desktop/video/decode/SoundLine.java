package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PCM_ALAW;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.onescreen.desktop.video.stream.StreamAddress;

/// A line to a server that takes [ALaw] over RTSP, in the connection itself, as fast as it is
/// listened to. One thread.
final class SoundLine implements AutoCloseable {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

  /// Forty milliseconds.
  private static final int PIECE = ALaw.RATE / 25;

  private static final AVRational TICK = av_make_q(1, ALaw.RATE);

  private final AVFormatContext context = new AVFormatContext(null);
  private final AVPacket packet = av_packet_alloc();
  private final Interrupts.Guard guard;
  private final AVStream stream;

  SoundLine(StreamAddress address, Interrupts.Guard guard) throws IOException {
    this.guard = guard;
    require(avformat_alloc_output_context2(context, null, "rtsp", address.secret()));
    guard.watch(context);
    stream = avformat_new_stream(context, null);
    AVCodecParameters form = stream.codecpar();
    form.codec_type(AVMEDIA_TYPE_AUDIO);
    form.codec_id(AV_CODEC_ID_PCM_ALAW);
    form.sample_rate(ALaw.RATE);
    form.bits_per_coded_sample(Byte.SIZE);
    form.bit_rate((long) ALaw.RATE * Byte.SIZE);
    av_channel_layout_default(form.ch_layout(), 1);
    stream.time_base(TICK);
    try {
      greet();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void greet() throws IOException {
    var options = new AVDictionary(null);
    av_dict_set(options, "rtsp_transport", "tcp", 0);
    guard.allow(PATIENCE_NANOS);
    int begun = avformat_write_header(context, options);
    av_dict_free(options);
    require(begun);
  }

  /// Sends all of it, and returns when it has been heard.
  void send(byte[] sound) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    for (int from = 0; from < sound.length; from += PIECE) {
      send(sound, from, Math.min(PIECE, sound.length - from));
      long due = begun + TimeUnit.SECONDS.toNanos(from + PIECE) / ALaw.RATE;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
    }
    guard.allow(PATIENCE_NANOS);
    require(av_write_trailer(context));
  }

  private void send(byte[] sound, int from, int size) throws IOException {
    require(av_new_packet(packet, size));
    packet.data().put(sound, from, size);
    packet.pts(from);
    packet.dts(from);
    packet.duration(size);
    packet.stream_index(0);
    av_packet_rescale_ts(packet, TICK, stream.time_base());
    guard.allow(PATIENCE_NANOS);
    int sent = av_write_frame(context, packet);
    av_packet_unref(packet);
    require(sent);
  }

  private static void require(int result) throws IOException {
    if (result < 0) {
      throw new IOException("the server does not take it");
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    avformat_free_context(context);
  }
}
