package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.camera.FaultFile;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import tools.jackson.databind.json.JsonMapper;

/// The centre as a program of its own, with the sample, asked for RTSP.
@ExtendWith(PostgresForTests.class)
class CamerasOverRtspTest {
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();

  @TempDir private Path folder;

  private Process centre(DatabaseLogin database, int port) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.bytedeco.javacpp.cachedir=" + NATIVE,
            "-Donescreen.log.dir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            CentreMain.class.getName(),
            "--data",
            folder.toString(),
            "--database",
            database.url() + "?user=" + database.user() + "&password=" + database.password(),
            "--sample",
            "village",
            "--announce",
            "--cameras-rtsp",
            Integer.toString(port));
    return new ProcessBuilder(command)
        .redirectError(folder.resolve("centre-stderr").toFile())
        .start();
  }

  private static URI rtsp(Process centre) throws IOException {
    try (BufferedReader out = centre.inputReader(StandardCharsets.UTF_8)) {
      String said = out.lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow();
      return URI.create(JsonMapper.shared().readTree(said).path("rtsp").stringValue());
    }
  }

  private static void end(Process centre) throws IOException, InterruptedException {
    centre.getOutputStream().close();
    centre.waitFor();
  }

  private static Camera camera() {
    List<Camera> cameras = new ArrayList<>();
    new Sample(SampleSize.VILLAGE, 1, Instant.parse("2026-11-22T02:00:00Z"))
        .writeTo(
            new RecordSink() {
              @Override
              public <T extends Record & CentreRecord> void add(Kind<T> kind, T added) {
                if (added instanceof Camera camera && camera.state() == CameraState.ONLINE) {
                  cameras.add(camera);
                }
              }
            });
    return cameras.getFirst();
  }

  @Test
  void its_cameras_are_played_over_rtsp_and_do_wrong_what_they_are_told_until_it_ends(
      DatabaseLogin database) throws Exception {
    Process centre = centre(database, 0);
    try (VideoWorker worker =
        VideoWorker.start(new VideoSettings(folder, NATIVE, DecoderChoice.AUTO, null))) {
      URI rtsp = rtsp(centre);
      assertThat(rtsp.getHost()).isEqualTo("127.0.0.1");
      StreamAddress address = StreamAddress.of(rtsp + "/" + camera().code() + "/sub");
      try (VideoTile tile = worker.open(address, 352, 288);
          VideoTile unknown =
              worker.open(StreamAddress.of(rtsp + "/99010110001320099999/sub"), 352, 288)) {
        Patience.until("a picture", () -> tile.sequence() > 3 && tile.state().isLive());
        Patience.until("no such camera", () -> unknown.state().condition() == Condition.NO_SIGNAL);
        Files.writeString(folder.resolve(FaultFile.NAME), camera().code() + "=LOCK\n");
        Patience.until("locked", () -> tile.state().condition() == Condition.UNAUTHORISED);
        Files.writeString(folder.resolve(FaultFile.NAME), "");
        Patience.until("a picture again", () -> tile.state().isLive());
        end(centre);
        Patience.until("it is gone", () -> tile.state().condition() == Condition.RECONNECTING);
      }
    } finally {
      centre.destroyForcibly();
    }
  }

  @Test
  void a_port_that_somebody_else_has_is_told_in_plain_words(DatabaseLogin database)
      throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process centre = centre(database, taken.getLocalPort());
      try {
        assertThat(centre.waitFor()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("centre-stderr")))
            .contains("--cameras-rtsp", "RTSP 端口可能被占用");
      } finally {
        centre.destroyForcibly();
      }
    }
  }
}
