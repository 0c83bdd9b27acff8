package org.onescreen.desktop.centre;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onescreen.desktop.centre.camera.Container;
import org.onescreen.desktop.centre.camera.Viewer;
import org.onescreen.desktop.centre.camera.rtsp.RtspCameras;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.model.camera.Camera;

/// The simulated cameras as RTSP names them: `/CODE/main` and `/CODE/sub`.
///
/// @param known a camera by its code
record SimulatedRtsp(SimulatedCameras cameras, Function<String, Optional<Camera>> known)
    implements RtspCameras {
  private static final Pattern PATH = Pattern.compile("/([0-9]{20})/(main|sub)");

  @Override
  public Optional<String> password(String path) {
    return Optional.empty();
  }

  @Override
  public Optional<Viewer> watch(String path) {
    Matcher named = PATH.matcher(path);
    return named.matches()
        ? CameraFeed.Quality.parse(named.group(2))
            .flatMap(
                quality ->
                    known
                        .apply(named.group(1))
                        .flatMap(camera -> cameras.watch(camera, quality, Container.RTP)))
        : Optional.empty();
  }
}
