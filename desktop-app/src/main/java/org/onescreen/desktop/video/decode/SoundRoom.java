package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avutil.AV_CHANNEL_ORDER_UNSPEC;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert_frame;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.ShortPointer;
import org.jspecify.annotations.Nullable;

/// Collects sound of any rate and number of channels as [ALaw]. One thread.
final class SoundRoom implements AutoCloseable {
  /// Nobody listens to a loudspeaker for longer, and a file that claims to be endless ends here.
  static final Duration LONGEST = Duration.ofMinutes(5);

  private static final long MOST = LONGEST.toSeconds() * ALaw.RATE;

  private final SwrContext converter = swr_alloc();
  private final AVFrame converted = av_frame_alloc();
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();
  private boolean begun;

  void add(AVFrame frame) throws IOException {
    AVChannelLayout channels = frame.ch_layout();
    if (channels.order() == AV_CHANNEL_ORDER_UNSPEC) {
      av_channel_layout_default(channels, channels.nb_channels());
    }
    begun = true;
    convert(frame);
  }

  /// All that was added.
  byte[] finish() throws IOException {
    if (begun) {
      convert(null);
    }
    if (all.size() == 0) {
      throw new IOException("no sound in it");
    }
    return all.toByteArray();
  }

  /// @param frame null for what the converter still holds
  private void convert(@Nullable AVFrame frame) throws IOException {
    av_frame_unref(converted);
    converted.format(AV_SAMPLE_FMT_S16);
    converted.sample_rate(ALaw.RATE);
    av_channel_layout_default(converted.ch_layout(), 1);
    if (swr_convert_frame(converter, converted, frame) < 0) {
      throw new IOException("a recording that changes its form");
    }
    var samples = new ShortPointer(converted.data(0));
    for (int i = 0; i < converted.nb_samples(); i++) {
      all.write(ALaw.of(samples.get(i)));
    }
    if (all.size() > MOST) {
      throw new IOException("too long");
    }
  }

  @Override
  public void close() {
    av_frame_free(converted);
    swr_free(converter);
  }
}
