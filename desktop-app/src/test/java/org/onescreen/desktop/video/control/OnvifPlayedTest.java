package org.onescreen.desktop.video.control;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.camera.CameraScene;
import org.onescreen.desktop.centre.camera.CameraStreams;
import org.onescreen.desktop.centre.camera.Container;
import org.onescreen.desktop.centre.camera.Quality;
import org.onescreen.desktop.centre.camera.Viewer;
import org.onescreen.desktop.centre.camera.rtsp.RtspCameras;
import org.onescreen.desktop.centre.camera.rtsp.RtspServer;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.control.PlayedDevice.Reply;
import org.onescreen.desktop.video.control.onvif.OnvifCamera;
import org.onescreen.desktop.video.control.onvif.OnvifLive;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.StreamAddress;

/// From the question over ONVIF to the picture, with a password that would mean something else in
/// an address.
class OnvifPlayedTest {
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();
  private static final String PASSWORD = "ge/he im@1&?#%+";

  @Test
  void the_picture_that_a_camera_tells_of_is_played_with_its_password(@TempDir Path folder)
      throws Exception {
    try (CameraStreams streams = new CameraStreams(NATIVE);
        RtspServer rtsp =
            new RtspServer(
                InetAddress.getLoopbackAddress(),
                0,
                new Locked(streams),
                RtspServer.Offers.TCP_ONLY);
        PlayedDevice device =
            new PlayedDevice((asked, _) -> new Reply(200, answer(asked.body(), rtsp.port())));
        ControlHttp http = new ControlHttp();
        VideoWorker worker =
            VideoWorker.start(new VideoSettings(folder, NATIVE, DecoderChoice.AUTO, null))) {
      var camera =
          new OnvifCamera(
              http, device.uri("/"), "seer", PASSWORD, InstantSource.system(), new Random(1));
      String told =
          new OnvifLive(camera, device.uri("/"), "seer", PASSWORD).address(LiveSource.Stream.SUB);
      try (VideoTile tile = worker.open(StreamAddress.told(told).orElseThrow(), 352, 288)) {
        Patience.until("a picture", () -> tile.sequence() > 3 && tile.state().isLive());
      }
    }
  }

  private static String answer(String asked, int port) {
    String body = "<done/>";
    if (asked.contains("GetCapabilities")) {
      body = "<r><Media><XAddr>http://10.9.8.7/media</XAddr></Media></r>";
    } else if (asked.contains("GetProfiles")) {
      body = "<r><Profiles token=\"P1\"/><Profiles token=\"P2\"/></r>";
    } else if (asked.contains(">P2<")) {
      body = "<r><Uri>rtsp://10.9.8.7:" + port + "/2</Uri></r>";
    }
    return "<e:Envelope xmlns:e=\"e\"><e:Body>" + body + "</e:Body></e:Envelope>";
  }

  private record Locked(CameraStreams streams) implements RtspCameras {
    @Override
    public Optional<String> password(String path) {
      return Optional.of("seer:" + PASSWORD);
    }

    @Override
    public Optional<Viewer> watch(String path) {
      return path.equals("/2")
          ? Optional.of(streams.open(new CameraScene("1", "示范街口", 1), Quality.SUB, Container.RTP))
          : Optional.empty();
    }
  }
}
