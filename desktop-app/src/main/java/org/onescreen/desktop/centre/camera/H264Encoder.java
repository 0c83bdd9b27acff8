package org.onescreen.desktop.centre.camera;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/// OpenH264 out of the bundled FFmpeg, one thread, no delay: a picture in, its bytes out. One
/// thread.
final class H264Encoder implements AutoCloseable {
  private final AVCodecContext codec;
  private final AVFrame frame = av_frame_alloc();
  private final AVPacket packet = av_packet_alloc();

  H264Encoder(Quality quality) {
    av_log_set_level(AV_LOG_QUIET);
    AVCodec openH264 = avcodec_find_encoder_by_name("libopenh264");
    if (openH264 == null || openH264.isNull()) {
      throw new IllegalStateException("the bundled FFmpeg has no OpenH264");
    }
    codec = avcodec_alloc_context3(openH264);
    codec.width(quality.width());
    codec.height(quality.height());
    codec.pix_fmt(AV_PIX_FMT_YUV420P);
    codec.time_base().num(1).den(Quality.TICKS_PER_SECOND);
    codec.framerate().num(Quality.TICKS_PER_SECOND).den(quality.ticksPerFrame());
    codec.gop_size(quality.keyFrameInterval());
    codec.bit_rate(quality.bitsPerSecond());
    codec.thread_count(1);
    codec.slices(1);
    av_opt_set(codec.priv_data(), "rc_mode", "bitrate", 0);
    av_opt_set(codec.priv_data(), "allow_skip_frames", "0", 0);
    av_opt_set(codec.priv_data(), "profile", "constrained_baseline", 0);
    if (avcodec_open2(codec, openH264, (PointerPointer<?>) null) < 0) {
      throw new IllegalStateException("OpenH264 does not start");
    }
    frame.width(quality.width());
    frame.height(quality.height());
    frame.format(AV_PIX_FMT_YUV420P);
    av_frame_get_buffer(frame, 0);
  }

  /// Encodes one picture; empty only if the encoder swallows it.
  Optional<AccessUnit> encode(Picture picture, long tick) {
    av_frame_make_writable(frame);
    fill(0, picture.luma, picture.width, picture.height);
    fill(1, picture.blue, picture.width / 2, picture.height / 2);
    fill(2, picture.red, picture.width / 2, picture.height / 2);
    frame.pts(tick);
    if (avcodec_send_frame(codec, frame) < 0 || avcodec_receive_packet(codec, packet) < 0) {
      return Optional.empty();
    }
    byte[] bytes = new byte[packet.size()];
    packet.data().get(bytes);
    boolean key = (packet.flags() & AV_PKT_FLAG_KEY) != 0;
    av_packet_unref(packet);
    return Optional.of(new AccessUnit(tick, key, bytes));
  }

  private void fill(int plane, byte[] from, int width, int height) {
    BytePointer to = frame.data(plane);
    int stride = frame.linesize(plane);
    if (stride == width) {
      to.put(from, 0, width * height);
      return;
    }
    for (int y = 0; y < height; y++) {
      to.position((long) y * stride).put(from, y * width, width);
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    av_frame_free(frame);
    avcodec_free_context(codec);
  }
}
