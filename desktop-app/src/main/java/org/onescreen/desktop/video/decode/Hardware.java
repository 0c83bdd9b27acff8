package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_hw_config;
import static org.bytedeco.ffmpeg.global.avutil.AV_HWDEVICE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_hwdevice_ctx_create;
import static org.bytedeco.ffmpeg.global.avutil.av_hwdevice_find_type_by_name;
import static org.bytedeco.ffmpeg.global.avutil.av_hwframe_transfer_data;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecHWConfig;
import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/// The first graphics card that opens, tried when the first large stream wants it, and given up for
/// good where it fails: nobody has to do anything for the picture to go on in software.
///
/// Only pictures from 1280 × 720 on go there: a smaller one is decoded by the time that it would
/// have come back.
final class Hardware implements Acceleration {
  private static final int LEAST_PIXELS = 1280 * 720;

  private final List<String> kinds;
  private final Consumer<String> log;
  private @Nullable AVBufferRef device;
  private int type = AV_HWDEVICE_TYPE_NONE;
  private boolean tried;

  /// @param kinds of devices in FFmpeg's words, the one to try first first
  Hardware(List<String> kinds, Consumer<String> log) {
    this.kinds = List.copyOf(kinds);
    this.log = log;
  }

  /// What such a system usually has.
  static List<String> usual(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("d3d11va", "cuda", "qsv");
    }
    return name.startsWith("mac") ? List.of("videotoolbox") : List.of("vaapi", "cuda", "vdpau");
  }

  @Override
  public synchronized boolean attach(AVCodecContext codec, AVCodec decoder) {
    if (codec.width() * codec.height() < LEAST_PIXELS) {
      return false;
    }
    open();
    AVBufferRef opened = device;
    if (opened == null || !knows(decoder)) {
      return false;
    }
    // FFmpeg's own choice of a picture format takes the device of the codec where there is one.
    codec.hw_device_ctx(av_buffer_ref(opened));
    return true;
  }

  private boolean knows(AVCodec decoder) {
    for (int i = 0; ; i++) {
      AVCodecHWConfig config = avcodec_get_hw_config(decoder, i);
      if (config == null || config.isNull()) {
        return false;
      }
      boolean byDevice = (config.methods() & AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX) != 0;
      if (byDevice && config.device_type() == type) {
        return true;
      }
    }
  }

  private void open() {
    if (tried) {
      return;
    }
    tried = true;
    for (String kind : kinds) {
      int candidate = av_hwdevice_find_type_by_name(kind);
      AVBufferRef opened = new AVBufferRef(null);
      if (candidate != AV_HWDEVICE_TYPE_NONE
          && av_hwdevice_ctx_create(opened, candidate, (String) null, (AVDictionary) null, 0)
              >= 0) {
        device = opened;
        type = candidate;
        log.accept("large pictures are decoded by " + kind);
        return;
      }
    }
    log.accept("no hardware decoder of " + kinds + " opens; decoding in software");
  }

  @Override
  public boolean isElsewhere(AVFrame frame) {
    AVBufferRef frames = frame.hw_frames_ctx();
    return frames != null && !frames.isNull();
  }

  @Override
  public boolean fetch(AVFrame from, AVFrame to) {
    return av_hwframe_transfer_data(to, from, 0) >= 0;
  }

  @Override
  public synchronized void fail(String why) {
    if (device != null) {
      log.accept("the hardware decoder is given up (" + why + "); decoding in software");
      close();
    }
  }

  @Override
  public synchronized void close() {
    AVBufferRef opened = device;
    device = null;
    tried = true;
    if (opened != null) {
      av_buffer_unref(opened);
    }
  }
}
