package org.onescreen.desktop.video.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.video.control.CameraControl.Announcement;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.PlayedDevice.Asked;
import org.onescreen.desktop.video.control.PlayedDevice.Reply;
import org.onescreen.desktop.video.control.gateway.Gateway;
import org.onescreen.desktop.video.control.gateway.GatewayCamera;
import org.onescreen.desktop.video.stream.PushEnd;

/// Speaking through a gateway, which is given sound and makes none of its own.
class BroadcastTest {
  private static final String DEVICE = "34020000001110000001";
  private static final String PLACE = "/api/play/broadcast/" + DEVICE + "/" + DEVICE;
  private static final String STOP = "/api/play/broadcast/stop/" + DEVICE + "/" + DEVICE;
  private static final String ADDRESS = "rtsp://10.9.8.7:554/broadcast/" + DEVICE;
  private static final Announcement RECORDING =
      new Announcement("防溺水.wav", Optional.of(Path.of("防溺水.wav")));

  private final ControlHttp http = new ControlHttp();
  private final List<String> pushed = new CopyOnWriteArrayList<>();
  private PlayedDevice device;

  @AfterEach
  void close() {
    device.close();
    http.close();
  }

  private GatewayCamera camera(String login, String begun) throws IOException {
    device =
        new PlayedDevice(
            (asked, _) ->
                new Reply(
                    200,
                    "{\"code\":0,\"data\":"
                        + (asked.path().equals("/api/user/login") ? login : begun)
                        + "}"));
    return new Gateway(http, device.uri("/"), "admin", "geheim").camera(DEVICE, DEVICE);
  }

  private GatewayCamera camera(String streams) throws IOException {
    return camera(
        "{\"accessToken\":\"T\"}",
        "{\"codec\":\"G.711\",\"app\":\"broadcast\",\"streamInfo\":" + streams + "}");
  }

  /// Writes down where to and what, and ends as it is told.
  private void speak(GatewayCamera camera, PushEnd end) throws ControlException {
    camera.speak(
        RECORDING,
        (recording, _, to) -> {
          pushed.add(recording + " > " + to.secret());
          assertThat(device.last().path()).as("while the broadcast is open").isEqualTo(PLACE);
          return CompletableFuture.completedFuture(end);
        });
  }

  private List<String> paths() {
    return device.asked().stream().map(Asked::path).toList();
  }

  @Test
  void a_recording_is_pushed_to_where_the_gateway_says_and_the_broadcast_is_ended()
      throws Exception {
    GatewayCamera camera = camera("{\"rtsp\":\"" + ADDRESS + "\"}");
    speak(camera, PushEnd.TAKEN);
    assertThat(pushed).containsExactly("防溺水.wav > " + ADDRESS);
    assertThat(paths()).containsExactly("/api/user/login", PLACE, STOP);
    assertThat(device.asked().get(1).query()).isEqualTo("broadcastMode=true&timeout=30");
  }

  @Test
  void an_older_gateway_tells_its_address_in_parts_and_wants_to_know_who_pushes() throws Exception {
    GatewayCamera camera =
        camera(
            "{\"accessToken\":\"T\",\"pushKey\":\"3e80d1762a324d5b0ff636e0bd16f1e3\"}",
            "{\"streamInfo\":{\"rtsp\":{\"protocol\":\"rtsp\",\"url\":\"" + ADDRESS + "\"}}}");
    speak(camera, PushEnd.TAKEN);
    assertThat(pushed)
        .containsExactly("防溺水.wav > " + ADDRESS + "?sign=41db35390ddad33f83944f44b8b75ded");
  }

  @ParameterizedTest
  @CsvSource({"CUT, CUT", "UNPLAYABLE, UNPLAYABLE"})
  void what_was_not_taken_is_not_said_and_the_broadcast_is_ended_all_the_same(
      PushEnd end, Reason reason) throws Exception {
    GatewayCamera camera = camera("{\"rtsp\":\"" + ADDRESS + "\"}");
    assertThat(catchThrowableOfType(ControlException.class, () -> speak(camera, end)).reason())
        .isEqualTo(reason);
    assertThat(paths()).endsWith(STOP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{\"rtsp\":null}",
        "{\"rtsp\":\"file:///etc/passwd\"}",
        "{\"rtsp\":{\"url\":7}}",
        "{\"rtsp\":\"rtsp://a\\tb\"}"
      })
  void nothing_is_pushed_to_an_address_that_is_none(String streams) throws Exception {
    GatewayCamera camera = camera(streams);
    assertThat(
            catchThrowableOfType(ControlException.class, () -> speak(camera, PushEnd.TAKEN))
                .reason())
        .isEqualTo(Reason.GARBLED);
    assertThat(pushed).isEmpty();
    assertThat(paths()).endsWith(STOP);
  }

  @Test
  void a_text_is_refused_before_anything_is_asked() throws Exception {
    GatewayCamera camera = camera("{}");
    Announcement text = new Announcement("请勿靠近水边", Optional.empty());
    assertThat(
            catchThrowableOfType(
                    ControlException.class,
                    () -> camera.speak(text, (_, _, _) -> new CompletableFuture<>()))
                .reason())
        .isEqualTo(Reason.RECORDINGS_ONLY);
    assertThat(paths()).isEmpty();
  }
}
