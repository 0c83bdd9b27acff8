package org.onescreen.desktop.desk.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onescreen.desktop.desk.device.DeviceRoom.camera;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.control.PlayedDevice;
import org.onescreen.desktop.video.control.PlayedDevice.Asked;
import org.onescreen.desktop.video.control.PlayedDevice.Reply;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.StreamQuality;
import org.onescreen.model.camera.Camera;

/// From where a camera is played.
class StreamAddressesTest {
  private static final Camera AT_CENTRE = camera("/v1/cameras/1/live");
  private static final String PLAY = "/api/play/start/" + DeviceRoom.CODE + "/" + DeviceRoom.CODE;
  private static final String STOP = "/api/play/stop/" + DeviceRoom.CODE + "/" + DeviceRoom.CODE;

  @TempDir private Path folder;
  private volatile String told = "http://gw.example/live.flv";
  private volatile int status = 200;

  private PlayedDevice gateway() throws Exception {
    return new PlayedDevice((asked, _) -> reply(asked));
  }

  private Reply reply(Asked asked) {
    if (asked.path().equals("/api/user/login")) {
      return new Reply(200, "{\"code\":0,\"data\":{\"accessToken\":\"T\"}}");
    }
    return new Reply(status, "{\"code\":0,\"data\":{\"flv\":\"" + told + "\"}}");
  }

  private static long count(PlayedDevice device, String path) {
    return DeviceRoom.paths(device).stream().filter(path::equals).count();
  }

  @Test
  void a_camera_behind_a_gateway_is_asked_for_once_whatever_its_tiles_and_sizes() throws Exception {
    CountDownLatch hold = new CountDownLatch(1);
    try (PlayedDevice device =
            new PlayedDevice(
                (asked, _) -> {
                  Patience.until("the test has looked", () -> hold.getCount() == 0);
                  return reply(asked);
                });
        DeviceRoom room = new DeviceRoom(folder, DeviceRoom.gateway(device))) {
      int before = room.changes();
      assertThat(room.address(AT_CENTRE, StreamQuality.SUB)).isEmpty();
      assertThat(room.address(AT_CENTRE, StreamQuality.MAIN)).isEmpty();
      hold.countDown();
      Patience.until("it is told", () -> room.changes() > before);
      assertThat(room.address(AT_CENTRE, StreamQuality.SUB)).contains("http://gw.example/live.flv");
      assertThat(room.address(AT_CENTRE, StreamQuality.MAIN))
          .contains("http://gw.example/live.flv");
      assertThat(count(device, PLAY)).isEqualTo(1);
    }
  }

  @Test
  void a_gateway_is_told_when_nobody_plays_a_camera_any_more_and_asked_again_when_somebody_does()
      throws Exception {
    try (PlayedDevice device = gateway();
        DeviceRoom room = new DeviceRoom(folder, DeviceRoom.gateway(device))) {
      room.awaited(AT_CENTRE, StreamQuality.SUB);
      room.later(DeviceStream.LINGER);
      room.look();
      assertThat(count(device, STOP)).isZero();
      room.later(DeviceStream.LINGER);
      room.look();
      Patience.until("it is let go", () -> count(device, STOP) == 1);
      room.awaited(AT_CENTRE, StreamQuality.SUB);
      assertThat(count(device, PLAY)).isEqualTo(2);
    }
  }

  @Test
  void a_gateway_is_told_when_the_desk_ends() throws Exception {
    try (PlayedDevice device = gateway()) {
      try (DeviceRoom room = new DeviceRoom(folder, DeviceRoom.gateway(device))) {
        room.awaited(AT_CENTRE, StreamQuality.SUB);
      }
      Patience.until("it is let go", () -> count(device, STOP) == 1);
    }
  }

  @Test
  void an_address_that_does_not_play_is_asked_for_again_and_not_at_once() throws Exception {
    try (PlayedDevice device = gateway();
        DeviceRoom room = new DeviceRoom(folder, DeviceRoom.gateway(device))) {
      String first = room.awaited(AT_CENTRE, StreamQuality.MAIN);
      told = "http://gw.example/other.flv";
      room.addresses.failed(AT_CENTRE, StreamAddress.of("http://another.example/"));
      room.later(DeviceStream.REST);
      assertThat(room.address(AT_CENTRE, StreamQuality.MAIN)).contains(first);
      room.addresses.failed(AT_CENTRE, StreamAddress.of(first));
      Patience.until(
          "the other one",
          () -> room.address(AT_CENTRE, StreamQuality.MAIN).orElseThrow().equals(told));
      room.addresses.failed(AT_CENTRE, StreamAddress.of(told));
      assertThat(room.address(AT_CENTRE, StreamQuality.MAIN)).contains(told);
      assertThat(count(device, PLAY)).isEqualTo(2);
    }
  }

  @Test
  void an_address_is_asked_for_again_after_its_term_and_plays_on_where_nobody_answers()
      throws Exception {
    try (PlayedDevice device = gateway();
        DeviceRoom room = new DeviceRoom(folder, DeviceRoom.gateway(device))) {
      String first = room.awaited(AT_CENTRE, StreamQuality.MAIN);
      status = 403;
      told = "http://gw.example/later.flv";
      room.later(DeviceStream.TERM);
      room.address(AT_CENTRE, StreamQuality.MAIN);
      Patience.until("it is asked again", () -> count(device, PLAY) == 2);
      status = 200;
      Set<String> seen = new HashSet<>();
      Patience.until(
          "it answers again",
          () -> {
            room.later(DeviceStream.TERM);
            seen.add(room.awaited(AT_CENTRE, StreamQuality.MAIN));
            return seen.contains(told);
          });
      assertThat(seen).isSubsetOf(first, told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "file:///etc/passwd", "javascript:1", "/only/a/path", "concat:http://a|b"})
  void a_gateway_that_tells_nothing_that_can_be_played_is_passed_over_for_the_centre(String bad)
      throws Exception {
    told = bad;
    try (PlayedDevice device = gateway();
        DeviceRoom room = new DeviceRoom(folder, DeviceRoom.gateway(device))) {
      assertThat(room.awaited(AT_CENTRE, StreamQuality.SUB)).startsWith(DeviceRoom.CENTRE + "/v1");
      told = "http://gw.example/healed.flv";
      room.later(DeviceStream.REST);
      Patience.until(
          "it is asked again",
          () -> room.address(AT_CENTRE, StreamQuality.SUB).orElseThrow().equals(told));
    }
  }

  @Test
  void a_device_that_is_not_there_leaves_a_camera_without_any_address_where_the_centre_has_none()
      throws Exception {
    String gone;
    try (PlayedDevice device = gateway()) {
      gone = DeviceRoom.gateway(device);
    }
    try (DeviceRoom room = new DeviceRoom(folder, gone)) {
      int before = room.changes();
      assertThat(room.address(camera(""), StreamQuality.SUB)).isEmpty();
      Patience.until("it is known", () -> room.changes() > before);
      assertThat(room.address(camera(""), StreamQuality.SUB)).isEmpty();
      assertThat(room.address(AT_CENTRE, StreamQuality.SUB)).isPresent();
    }
  }

  @Test
  void a_camera_that_speaks_onvif_has_two_pictures_which_its_password_opens() throws Exception {
    try (PlayedDevice device = new PlayedDevice((asked, _) -> new Reply(200, onvif(asked.body())));
        DeviceRoom room = new DeviceRoom(folder, DeviceRoom.onvif(device))) {
      assertThat(room.awaited(AT_CENTRE, StreamQuality.MAIN))
          .isEqualTo("rtsp://admin:geheim@127.0.0.1:554/P1");
      assertThat(room.awaited(AT_CENTRE, StreamQuality.SUB))
          .isEqualTo("rtsp://admin:geheim@127.0.0.1:554/P2");
      assertThat(room.addresses.of(AT_CENTRE, StreamQuality.SUB).orElseThrow().toString())
          .doesNotContain("geheim");
    }
  }

  private static String onvif(String asked) {
    String body = "<done/>";
    if (asked.contains("GetCapabilities")) {
      body = "<r><Media><XAddr>http://10.9.8.7/media</XAddr></Media></r>";
    } else if (asked.contains("GetProfiles")) {
      body = "<r><Profiles token=\"P1\"/><Profiles token=\"P2\"/></r>";
    } else if (asked.contains("GetStreamUri")) {
      String profile = asked.contains(">P2<") ? "P2" : "P1";
      body = "<r><Uri>rtsp://10.9.8.7:554/" + profile + "</Uri></r>";
    }
    return "<e:Envelope xmlns:e=\"e\"><e:Body>" + body + "</e:Body></e:Envelope>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rtsp://10.0.0.9/Streaming/Channels/101",
        "RTSP://10.0.0.9/1",
        "rtmp://10.0.0.9/live",
        "http://elsewhere.example/live.flv",
        "https://elsewhere.example/live.m3u8",
        "udp://239.1.1.1:5000"
      })
  void an_address_that_a_record_names_whole_is_played_as_it_is_and_never_sees_the_token(
      String stream) throws Exception {
    try (DeviceRoom room = new DeviceRoom(folder, "{}")) {
      assertThat(room.address(camera(stream), StreamQuality.MAIN)).contains(stream);
      assertThat(room.address(camera(stream), StreamQuality.SUB)).contains(stream);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "File:/etc/passwd",
        " file:///etc/passwd",
        "concat:/etc/passwd",
        "tcp://127.0.0.1:22",
        "data:text/plain,1",
        "rtsp:nothing"
      })
  void a_record_cannot_have_the_desk_open_a_file(String stream) throws Exception {
    try (DeviceRoom room = new DeviceRoom(folder, "{}")) {
      assertThat(room.address(camera(stream), StreamQuality.MAIN)).isEmpty();
    }
  }

  @Test
  void every_other_camera_is_played_from_the_centre() throws Exception {
    try (DeviceRoom room = new DeviceRoom(folder, "not json")) {
      assertThat(room.address(AT_CENTRE, StreamQuality.MAIN))
          .hasValueSatisfying(
              address -> assertThat(address).startsWith(DeviceRoom.CENTRE).contains("token="));
      assertThat(room.book.of(AT_CENTRE)).isEmpty();
    }
  }
}
