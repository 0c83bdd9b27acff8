package org.onescreen.desktop.centre.http;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.onescreen.model.camera.Camera;

/// Where live pictures come from: the simulator, or a gateway to the cameras.
public interface CameraFeed {
  /// Which of a camera's two streams.
  enum Quality {
    /// For one picture in full size.
    MAIN,
    /// For a tile.
    SUB;

    /// @return empty where `name` is neither
    public static Optional<Quality> parse(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "main" -> Optional.of(MAIN);
        case "sub" -> Optional.of(SUB);
        default -> Optional.empty();
      };
    }
  }

  /// A live picture that is ready to be watched by one viewer.
  interface Picture {
    /// The media type of what [#writeTo] writes.
    String mediaType();

    /// Writes until the viewer is gone, which shows as an [IOException], or the camera ends. Blocks
    /// on a virtual thread.
    void writeTo(OutputStream out) throws IOException;
  }

  /// @param camera which one; the caller has checked that it may be seen
  /// @return empty where there is no such picture
  /// @throws BarredException where the camera takes no viewer
  Optional<Picture> open(Camera camera, Quality quality);

  /// Is told where the centre keeps its data, before the first picture.
  default void at(Path data) {}

  /// Serves the same pictures over RTSP too, as a camera does that is met without a centre: to this
  /// machine alone, since nobody is asked who he is.
  ///
  /// @param port 0 for any that is free
  /// @param known a camera by its code
  /// @return the port; empty where these cameras speak no RTSP
  /// @throws IOException where the port is taken
  default OptionalInt serveRtsp(int port, Function<String, Optional<Camera>> known)
      throws IOException {
    return OptionalInt.empty();
  }

  /// A camera takes no viewer.
  final class BarredException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean locked;

    /// @param locked because it wants another password
    public BarredException(boolean locked, Throwable cause) {
      super(cause);
      this.locked = locked;
    }

    HttpStatus status() {
      return locked ? HttpStatus.UNAUTHORIZED : HttpStatus.SERVICE_UNAVAILABLE;
    }
  }

  /// A centre without cameras.
  static CameraFeed none() {
    return (_, _) -> Optional.empty();
  }
}
