package org.onescreen.desktop.video.control;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.PlayedDevice.Asked;
import org.onescreen.desktop.video.control.PlayedDevice.Reply;
import org.onescreen.desktop.video.control.onvif.OnvifCamera;
import org.onescreen.desktop.video.control.onvif.OnvifLive;

/// ONVIF profile S, against a server that speaks it and checks the password's digest by itself.
class OnvifTest {
  private static final String PASSWORD = "geheim&<";
  private static final Instant NOW = Instant.parse("2026-11-22T02:05:00Z");
  private final ControlHttp http = new ControlHttp();
  private PlayedDevice device;

  @AfterEach
  void close() {
    device.close();
    http.close();
  }

  private OnvifCamera camera(boolean turns) throws IOException {
    device = new PlayedDevice((asked, _) -> new Reply(200, envelope(answer(asked, turns))));
    return open();
  }

  private OnvifCamera open() {
    return new OnvifCamera(
        http, device.uri("/onvif/device_service"), "admin", PASSWORD, () -> NOW, new Random(1));
  }

  private static String envelope(String body) {
    return "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Body>"
        + body
        + "</e:Body></e:Envelope>";
  }

  private static String answer(Asked asked, boolean turns) {
    String body = asked.body();
    if (body.contains("GetSystemDateAndTime")) {
      return "<r xmlns:tt='t'><tt:UTCDateTime><tt:Time><tt:Hour>3</tt:Hour><tt:Minute>5</tt:Minute><tt:Second>0</tt:Second></tt:Time>"
          + "<tt:Date><tt:Year>2026</tt:Year><tt:Month>11</tt:Month><tt:Day>22</tt:Day></tt:Date></tt:UTCDateTime></r>";
    }
    if (!isSigned(body)) {
      return fault("ter:NotAuthorized");
    }
    if (body.contains("GetCapabilities")) {
      return "<r xmlns:tt='t'><tt:Media><tt:XAddr>http://10.9.8.7/onvif/media</tt:XAddr></tt:Media>"
          + (turns ? "<tt:PTZ><tt:XAddr>http://10.9.8.7/onvif/ptz</tt:XAddr></tt:PTZ>" : "")
          + "</r>";
    }
    if (body.contains("GetProfiles")) {
      return "<r xmlns:m='m'><m:Profiles token=\"P&amp;1\"/><m:Profiles token=\"P2\"/></r>";
    }
    if (body.contains("GetPresets")) {
      return "<r xmlns:m='m'><m:Preset token=\"1\"><m:Name>大门</m:Name></m:Preset><m:Preset"
          + " token=\"2\"/></r>";
    }
    if (body.contains("Uri")) {
      return "<r xmlns:m='m'><m:MediaUri><m:Uri>rtsp://10.9.8.7/1</m:Uri></m:MediaUri></r>";
    }
    return "<done/>";
  }

  private static String fault(String code) {
    return "<e:Fault xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Code><e:Value>"
        + code
        + "</e:Value></e:Code></e:Fault>";
  }

  /// By the text of the profile: base64(sha1(nonce + created + password)).
  private static boolean isSigned(String body) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-1");
      sha.update(Base64.getDecoder().decode(between(body, "<wsse:Nonce>")));
      sha.update(between(body, "<wsu:Created>").getBytes(StandardCharsets.UTF_8));
      sha.update(PASSWORD.getBytes(StandardCharsets.UTF_8));
      Matcher said = Pattern.compile("#PasswordDigest\">([^<]*)<").matcher(body);
      return said.find() && said.group(1).equals(Base64.getEncoder().encodeToString(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String between(String body, String tag) {
    int from = body.indexOf(tag);
    return from < 0 ? "" : body.substring(from + tag.length(), body.indexOf('<', from + 1));
  }

  @Test
  void the_camera_is_turned_and_stopped_with_a_digest_by_its_own_clock() throws Exception {
    OnvifCamera camera = camera(true);
    camera.move(0.5, -2, 0.25);
    assertThat(device.last().path()).isEqualTo("/onvif/ptz");
    assertThat(device.last().body())
        .contains("ContinuousMove", "P&amp;1", "x=\"0.500\" y=\"-1.000\"", "<tt:Zoom x=\"0.250\"/>")
        .as("it ends by itself where the desk is gone, after the velocity as the schema has it")
        .contains("</tptz:Velocity><tptz:Timeout>PT5S</tptz:Timeout></tptz:ContinuousMove>")
        .contains("<wsu:Created>2026-11-22T03:05:00Z</wsu:Created>")
        .doesNotContain("geheim");
    camera.stop();
    assertThat(device.last().body()).contains("<tptz:PanTilt>true", "<tptz:Zoom>true");
  }

  @Test
  void presets_a_box_and_the_addresses_of_stream_and_picture() throws Exception {
    OnvifCamera camera = camera(true);
    List<CameraControl.Preset> presets = camera.presets();
    assertThat(presets)
        .containsExactly(new CameraControl.Preset("1", "大门"), new CameraControl.Preset("2", ""));
    camera.goTo(presets.getLast());
    assertThat(device.last().body()).contains("<tptz:PresetToken>2<");
    camera.zoomTo(DragBox.between(0.5, 0.5, 1, 1));
    assertThat(device.last().body()).contains("RelativeMove", "x=\"0.500\" y=\"-0.500\"");
    assertThat(camera.stream(LiveSource.Stream.MAIN)).isEqualTo("rtsp://10.9.8.7/1");
    assertThat(device.last().path()).isEqualTo("/onvif/media");
    assertThat(camera.snapshot()).isEqualTo("rtsp://10.9.8.7/1");
  }

  @Test
  void a_fixed_camera_cannot_be_turned_and_none_speaks() throws Exception {
    OnvifCamera camera = camera(false);
    assertThat(catchThrowableOfType(ControlException.class, camera::stop).reason())
        .isEqualTo(Reason.UNSUPPORTED);
    assertThat(
            catchThrowableOfType(
                    ControlException.class,
                    () ->
                        camera.speak(
                            new CameraControl.Announcement("喂", Optional.empty()),
                            (_, _, _) -> new CompletableFuture<>()))
                .reason())
        .isEqualTo(Reason.UNSUPPORTED);
  }

  /// What a camera lists, and which of it is the whole picture and which the small one.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A B | A | B",
        "A | A | A",
        "A:640x480 B:1920x1080 C:352x288 | B | A",
        "A B:1920x1080 C:640x480 | B | C",
        "A:640x480 B:640x480 | A | A",
        "A:704x576@1 B:3840x2160@2 C:352x288@1 | A | C"
      })
  void a_camera_has_a_whole_picture_and_a_small_one_of_the_same_lens(
      String listed, String main, String sub) throws Exception {
    OnvifCamera camera = withProfiles(listed);
    camera.stream(LiveSource.Stream.MAIN);
    assertThat(device.last().body()).contains("<trt:ProfileToken>" + main + "<");
    camera.stream(LiveSource.Stream.SUB);
    assertThat(device.last().body()).contains("<trt:ProfileToken>" + sub + "<");
  }

  private OnvifCamera withProfiles(String listed) throws IOException {
    String profiles =
        Arrays.stream(listed.split(" ", -1)).map(OnvifTest::profile).collect(joining());
    device =
        new PlayedDevice(
            (asked, _) ->
                new Reply(
                    200,
                    envelope(
                        asked.body().contains("GetProfiles")
                            ? "<r xmlns:tt='t'>" + profiles + "</r>"
                            : answer(asked, true))));
    return open();
  }

  private static String profile(String told) {
    String[] parts = told.split("[:x@]", -1);
    String size =
        parts.length < 3
            ? ""
            : "<tt:VideoEncoderConfiguration><tt:Resolution><tt:Width>%s</tt:Width><tt:Height>%s</tt:Height></tt:Resolution></tt:VideoEncoderConfiguration>"
                .formatted(parts[1], parts[2]);
    String lens = parts.length < 4 ? "" : "<tt:SourceToken>" + parts[3] + "</tt:SourceToken>";
    return "<tt:Profiles token=\"" + parts[0] + "\">" + lens + size + "</tt:Profiles>";
  }

  /// What a camera says, and what is played.
  @ParameterizedTest
  @CsvSource({
    "rtsp://10.9.8.7/1, rtsp://ad%20min:geheim%26%3C@127.0.0.1/1",
    "rtsp://10.9.8.7:8554/a?b=1&c=2, rtsp://ad%20min:geheim%26%3C@127.0.0.1:8554/a?b=1&c=2",
    "rtsp://x:y@10.9.8.7:1/1, rtsp://ad%20min:geheim%26%3C@127.0.0.1:1/1",
    "rtsp://[fe80::1]:554/1, rtsp://ad%20min:geheim%26%3C@127.0.0.1:554/1",
    "nonsense, ''",
  })
  void the_stream_is_fetched_with_the_password_and_from_the_cameras_own_host_alone(
      String told, String played) throws Exception {
    String said = told.replace("&", "&amp;");
    device =
        new PlayedDevice(
            (asked, _) ->
                new Reply(
                    200,
                    envelope(
                        asked.body().contains("GetStreamUri")
                            ? "<r><Uri>" + said + "</Uri></r>"
                            : answer(asked, true))));
    var live = new OnvifLive(open(), device.uri("/onvif/device_service"), "ad min", PASSWORD);
    if (played.isEmpty()) {
      assertThat(
              catchThrowableOfType(
                      ControlException.class, () -> live.address(LiveSource.Stream.MAIN))
                  .reason())
          .isEqualTo(Reason.GARBLED);
    } else {
      assertThat(live.address(LiveSource.Stream.MAIN)).isEqualTo(played);
    }
  }

  @Test
  void a_wrong_password_is_said_so() throws Exception {
    device = new PlayedDevice((_, _) -> new Reply(400, envelope(fault("ter:NotAuthorized"))));
    assertThat(catchThrowableOfType(ControlException.class, open()::stop).reason())
        .isEqualTo(Reason.UNAUTHORISED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<a>",
        "<html/>",
        "<e:Envelope xmlns:e='x'><e:Body/></e:Envelope>",
        "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"
      })
  void what_is_no_answer_is_garbled_and_nothing_in_it_is_followed(String body) throws Exception {
    device = new PlayedDevice((_, _) -> new Reply(200, body));
    assertThat(catchThrowableOfType(ControlException.class, open()::stop).reason())
        .isEqualTo(Reason.GARBLED);
  }
}
