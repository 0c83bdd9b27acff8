package org.onescreen.desktop.centre;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.onescreen.desktop.centre.camera.CameraScene;
import org.onescreen.desktop.centre.camera.CameraStreams;
import org.onescreen.desktop.centre.camera.Container;
import org.onescreen.desktop.centre.camera.FaultFile;
import org.onescreen.desktop.centre.camera.RefusedException;
import org.onescreen.desktop.centre.camera.Viewer;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraState;

/// The cameras of the sample county: a live picture for each that is online, made while somebody
/// looks.
final class SimulatedCameras implements CameraFeed, AutoCloseable {
  private final CameraStreams streams = new CameraStreams(natives());

  /// Where javacpp keeps its unpacked libraries, for this process and its children.
  private static Path natives() {
    String told = System.getProperty("org.bytedeco.javacpp.cachedir");
    return told == null
        ? Path.of(System.getProperty("user.home"), ".onescreen", "native")
        : Path.of(told);
  }

  @Override
  public Optional<Picture> open(Camera camera, Quality quality) {
    if (camera.state() != CameraState.ONLINE) {
      return Optional.empty();
    }
    CameraScene scene =
        new CameraScene(camera.code().code(), camera.name(), camera.id().getLeastSignificantBits());
    try {
      return Optional.of(new Simulated(streams.open(scene, quality(quality), Container.TS)));
    } catch (RefusedException e) {
      throw new BarredException(e.isLocked(), e);
    }
  }

  @Override
  public void at(Path data) {
    streams.obey(new FaultFile(data));
  }

  private static org.onescreen.desktop.centre.camera.Quality quality(Quality quality) {
    return switch (quality) {
      case MAIN -> org.onescreen.desktop.centre.camera.Quality.MAIN;
      case SUB -> org.onescreen.desktop.centre.camera.Quality.SUB;
    };
  }

  @Override
  public void close() {
    streams.close();
  }

  private record Simulated(Viewer viewer) implements Picture {
    @Override
    public String mediaType() {
      return viewer.mediaType();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      try (viewer) {
        viewer.stream(out);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
