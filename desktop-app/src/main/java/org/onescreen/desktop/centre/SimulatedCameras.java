package org.onescreen.desktop.centre;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.camera.CameraScene;
import org.onescreen.desktop.centre.camera.CameraStreams;
import org.onescreen.desktop.centre.camera.Container;
import org.onescreen.desktop.centre.camera.FaultFile;
import org.onescreen.desktop.centre.camera.RefusedException;
import org.onescreen.desktop.centre.camera.Viewer;
import org.onescreen.desktop.centre.camera.rtsp.RtspServer;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraState;

/// The cameras of the sample county: a live picture for each that is online, made while somebody
/// looks.
final class SimulatedCameras implements CameraFeed, AutoCloseable {
  private final CameraStreams streams = new CameraStreams(natives());
  private @Nullable RtspServer rtsp;

  /// Where javacpp keeps its unpacked libraries, for this process and its children.
  private static Path natives() {
    String told = System.getProperty("org.bytedeco.javacpp.cachedir");
    return told == null
        ? Path.of(System.getProperty("user.home"), ".onescreen", "native")
        : Path.of(told);
  }

  @Override
  public Optional<Picture> open(Camera camera, Quality quality) {
    try {
      return watch(camera, quality, Container.TS).map(Simulated::new);
    } catch (RefusedException e) {
      throw new BarredException(e.isLocked(), e);
    }
  }

  /// Starts to watch a camera; empty where it is off.
  ///
  /// @throws RefusedException where it takes no viewer
  Optional<Viewer> watch(Camera camera, Quality quality, Container container) {
    if (camera.state() != CameraState.ONLINE) {
      return Optional.empty();
    }
    CameraScene scene =
        new CameraScene(camera.code().code(), camera.name(), camera.id().getLeastSignificantBits());
    return Optional.of(streams.open(scene, quality(quality), container));
  }

  @Override
  public synchronized OptionalInt serveRtsp(int port, Function<String, Optional<Camera>> known)
      throws IOException {
    RtspServer server =
        new RtspServer(
            InetAddress.getLoopbackAddress(),
            port,
            new SimulatedRtsp(this, known),
            RtspServer.Offers.BOTH);
    rtsp = server;
    return OptionalInt.of(server.port());
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
  public synchronized void close() {
    if (rtsp != null) {
      rtsp.close();
    }
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
