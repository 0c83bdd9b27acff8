package org.onescreen.desktop.video.decode;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.onescreen.desktop.video.stream.StreamAddress;

/// Plays with the bundled FFmpeg: one thread a stream, always at the newest frame.
public final class FfmpegDecoder implements Decoder {
  private static final long OPENING = 6_000_000_000L;
  private static final long SILENCE = 8_000_000_000L;

  private final Interrupts interrupts = new Interrupts();
  private final Acceleration acceleration;

  /// Decodes in software alone.
  public FfmpegDecoder() {
    this(Acceleration.NONE);
  }

  /// Decodes large pictures on a device of one of these kinds, in FFmpeg's words, as long as that
  /// works.
  public FfmpegDecoder(List<String> kinds, Consumer<String> log) {
    this(new Hardware(kinds, log));
  }

  /// Loads FFmpeg's libraries now, so that the first tile does not wait for them.
  FfmpegDecoder(Acceleration acceleration) {
    this.acceleration = acceleration;
    for (Class<?> library : List.of(avformat.class, avcodec.class, swscale.class)) {
      Loader.load(library);
    }
    // FFmpeg's own log repeats addresses with their passwords.
    av_log_set_level(AV_LOG_QUIET);
  }

  @Override
  public String name() {
    return "FFmpeg";
  }

  @Override
  public Ending play(StreamAddress address, FrameSink sink) {
    try (var guard = interrupts.guard(sink::wanted)) {
      guard.allow(OPENING);
      try (var input = FfmpegInput.open(address, guard);
          var video = new FfmpegVideo(input, sink, acceleration)) {
        return play(input, video, guard, sink);
      } catch (FfmpegException e) {
        return sink.wanted() ? e.ending() : Ending.STOPPED;
      }
    }
  }

  private static Ending play(
      FfmpegInput input, FfmpegVideo video, Interrupts.Guard guard, FrameSink sink) {
    while (sink.wanted()) {
      guard.allow(SILENCE);
      if (!input.read() || input.codecChanged()) {
        return sink.wanted() ? Ending.CUT : Ending.STOPPED;
      }
      if (input.isVideo()) {
        video.decode(input.packet());
      }
      if (video.isBroken()) {
        return Ending.SOFTWARE;
      }
    }
    return Ending.STOPPED;
  }

  @Override
  public void close() {
    acceleration.close();
  }
}
