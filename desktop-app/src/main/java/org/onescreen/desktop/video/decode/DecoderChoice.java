package org.onescreen.desktop.video.decode;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Which decoder a worker is to use.
///
/// `AUTO` is FFmpeg, by measurement: on the same six streams libVLC needed about twice the
/// processor time, showed a stream from a server that starts viewers at the last key frame some
/// three seconds late for ever, and could not open HTTP-FLV at all.
public enum DecoderChoice {
  AUTO,
  FFMPEG,
  VLC;

  /// Loads the decoder; `libVlc` is the folder of libVLC, or null where none is installed.
  public Decoder decoder(@Nullable Path libVlc, Consumer<String> log) {
    if (this == VLC && libVlc != null) {
      try {
        return new FallbackDecoder(new VlcDecoder(libVlc, log), ffmpeg(log));
      } catch (LinkageError | RuntimeException e) {
        log.accept("libVLC in " + libVlc + " cannot be used: " + e + "; playing with FFmpeg");
      }
    } else if (this == VLC) {
      log.accept("no libVLC is installed; playing with FFmpeg");
    }
    return ffmpeg(log);
  }

  private static Decoder ffmpeg(Consumer<String> log) {
    return new FfmpegDecoder(Hardware.usual(System.getProperty("os.name", "")), log);
  }
}
