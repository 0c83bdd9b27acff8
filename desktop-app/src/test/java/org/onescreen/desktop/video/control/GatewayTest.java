package org.onescreen.desktop.video.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.PlayedDevice.Reply;
import org.onescreen.desktop.video.control.gateway.Gateway;
import org.onescreen.desktop.video.control.gateway.GatewayCamera;

/// A GB/T 28181 gateway's HTTP API (wvp-style), against a server that speaks it.
class GatewayTest {
  private static final String DEVICE = "34020000001110000001";
  private static final String CHANNEL = "34020000001320000001";
  private static final String PLACE = DEVICE + "/" + CHANNEL;
  private final ControlHttp http = new ControlHttp();
  private PlayedDevice device;

  @AfterEach
  void close() {
    device.close();
    http.close();
  }

  private GatewayCamera camera(String data) throws IOException {
    device =
        new PlayedDevice(
            (asked, _) ->
                asked.path().equals("/api/user/login")
                    ? new Reply(200, "{\"code\":0,\"data\":{\"accessToken\":\"T1\"}}")
                    : new Reply(200, "{\"code\":0,\"msg\":\"成功\",\"data\":" + data + "}"));
    return new Gateway(http, device.uri("/"), "admin", "geheim").camera(DEVICE, CHANNEL);
  }

  /// What is asked for, and the command and speeds that go over the wire.
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, right, 255, 0, 0",
    "-0.5, 0.5, 0, upleft, 128, 128, 0",
    "0, -1, 0, down, 0, 255, 0",
    "0, 0, 1, zoomin, 0, 0, 15",
    "0, 0, -0.2, zoomout, 0, 0, 3",
    "0, 0, 0, stop, 0, 0, 0",
    "9, 0, 0, right, 255, 0, 0"
  })
  void a_turn_is_a_word_and_three_speeds(
      double pan, double tilt, double zoom, String command, int h, int v, int z) throws Exception {
    camera("null").move(pan, tilt, zoom);
    assertThat(device.last().path()).isEqualTo("/api/front-end/ptz/" + PLACE);
    assertThat(device.last().query())
        .isEqualTo(
            "command=%s&horizonSpeed=%d&verticalSpeed=%d&zoomSpeed=%d".formatted(command, h, v, z));
    assertThat(device.last().token()).isEqualTo("T1");
  }

  @Test
  void presets_are_listed_and_gone_to_and_a_box_is_zoomed_into() throws Exception {
    GatewayCamera camera =
        camera("[{\"presetId\":\"1\",\"presetName\":\"大门\"},{\"presetId\":7},{\"x\":1}]");
    assertThat(camera.presets())
        .containsExactly(new CameraControl.Preset("1", "大门"), new CameraControl.Preset("7", ""));
    camera.goTo(new CameraControl.Preset("7", ""));
    assertThat(device.last().query()).isEqualTo("presetId=7");
    camera.zoomTo(DragBox.between(0.75, 0.5, 0.25, 0.25));
    assertThat(device.last().query())
        .isEqualTo(
            "channelId="
                + CHANNEL
                + "&deviceId="
                + DEVICE
                + "&length=1920&lengthx=960&lengthy=270&midpointx=960&midpointy=405&width=1080");
  }

  @Test
  void the_live_stream_is_asked_for_and_let_go() throws Exception {
    GatewayCamera camera = camera("{\"flv\":\"http://gw/live.flv\",\"rtsp\":\"rtsp://gw/live\"}");
    assertThat(camera.play()).isEqualTo("http://gw/live.flv");
    camera.stopPlaying();
    assertThat(device.last().path()).isEqualTo("/api/play/stop/" + PLACE);
  }

  @Test
  void a_token_that_has_run_out_is_renewed_once_and_the_password_never_travels_plain()
      throws Exception {
    device =
        new PlayedDevice(
            (asked, number) -> {
              if (asked.path().equals("/api/user/login")) {
                return new Reply(
                    200, "{\"code\":0,\"data\":{\"accessToken\":\"T" + number + "\"}}");
              }
              return asked.token().equals("T1") && number > 2
                  ? new Reply(200, "{\"code\":401,\"msg\":\"请登录后重新请求\"}")
                  : new Reply(200, "{\"code\":0}");
            });
    GatewayCamera camera =
        new Gateway(http, device.uri("/"), "admin", "geheim").camera(DEVICE, CHANNEL);
    camera.stop();
    camera.stop();
    assertThat(device.asked())
        .extracting(PlayedDevice.Asked::token)
        .containsExactly("", "T1", "T1", "", "T4");
    assertThat(device.asked().toString()).doesNotContain("geheim");
  }

  /// What a gateway may answer instead, and what it means.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"code\":100,\"msg\":\"设备不在线\"} | REFUSED",
        "200 | <html>login</html> | GARBLED",
        "200 | '' | GARBLED",
        "200 | [] | GARBLED",
        "200 | {\"code\":\"0\"} | GARBLED",
        "500 | {\"status\":500} | GARBLED",
        "403 | no | UNAUTHORISED",
        "302 | elsewhere | GARBLED"
      })
  void a_bad_answer_has_a_reason(int status, String body, Reason reason) throws Exception {
    device =
        new PlayedDevice(
            (asked, _) ->
                asked.path().equals("/api/user/login")
                    ? new Reply(200, "{\"code\":0,\"data\":{\"accessToken\":\"T\"}}")
                    : new Reply(status, body));
    GatewayCamera camera =
        new Gateway(http, device.uri("/"), "admin", "geheim").camera(DEVICE, CHANNEL);
    assertThat(catchThrowableOfType(ControlException.class, camera::stop).reason())
        .isEqualTo(reason);
  }

  @Test
  void a_gateway_that_is_not_there_is_unreachable_and_its_address_stays_out_of_the_message()
      throws Exception {
    camera("null");
    URI gone = device.uri("/");
    device.close();
    ControlException failure =
        catchThrowableOfType(
            ControlException.class,
            () -> new Gateway(http, gone, "admin", "geheim").camera(DEVICE, CHANNEL).stop());
    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure.getMessage()).doesNotContain("127.0.0.1", "geheim");
    assertThat(List.of(DragBox.between(2, 2, 3, 3))).containsExactly(new DragBox(0, 0, 1, 1));
  }
}
