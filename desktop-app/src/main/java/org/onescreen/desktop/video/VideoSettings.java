package org.onescreen.desktop.video;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.decode.DecoderChoice;

/// Where the worker keeps its things and what it plays with.
///
/// @param runFolder for the frame file, best on a memory disk; the file goes when the worker is
///   closed
/// @param nativeFolder for FFmpeg's unpacked libraries, kept between starts
/// @param decoder which decoder
/// @param libVlc the folder of libVLC where it is not in a usual place
public record VideoSettings(
    Path runFolder, Path nativeFolder, DecoderChoice decoder, @Nullable Path libVlc) {

  /// The usual settings: libraries under the user's home.
  public static VideoSettings in(Path runFolder) {
    Path home = Path.of(System.getProperty("user.home", "."));
    return new VideoSettings(
        runFolder, home.resolve(".onescreen").resolve("native"), DecoderChoice.AUTO, null);
  }

  public VideoSettings with(DecoderChoice choice) {
    return new VideoSettings(runFolder, nativeFolder, choice, libVlc);
  }
}
