package org.onescreen.desktop.desk.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.desktop.desk.device.DeviceFile.Channel;
import tools.jackson.core.JacksonException;

class DeviceReaderTest {
  private static final String CAMERA = "99010110001320000001";
  private static final String OTHER = "99010110001320000002";
  private static final String DOOR =
      "\"address\":\"http://10.0.0.7/onvif\",\"user\":\"admin\",\"password\":\"geheim\"";

  private static DeviceFile read(String text) {
    return DeviceReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_gateway_cameras_behind_a_recorder_and_cameras_of_their_own_address_are_named() {
    DeviceFile file =
        read(
            """
            {"gateway": {"address": "https://gw:18080", "user": "u", "password": "p", "cameras": [
               {"camera": "%s", "device": "34020000001110000001", "channel": "34020000001320000009"},
               {"camera": "%s", "device": "34020000001110000001"}]},
             "onvif": [{"camera": "%s", %s}]}
            """
                .formatted(CAMERA, OTHER, OTHER, DOOR));
    assertThat(file.wrong()).isEmpty();
    assertThat(file.gateway()).hasValueSatisfying(g -> assertThat(g.user()).isEqualTo("u"));
    assertThat(file.channels())
        .containsEntry(CAMERA, new Channel("34020000001110000001", "34020000001320000009"))
        .containsEntry(OTHER, new Channel("34020000001110000001", OTHER));
    assertThat(file.onvif()).containsOnlyKeys(OTHER);
    assertThat(file.toString()).doesNotContain("geheim");
  }

  @Test
  void a_channel_without_a_device_is_its_own() {
    DeviceFile file =
        read(
            "{\"gateway\":{%s,\"cameras\":[{\"camera\":\"%s\",\"channel\":\"7\"}]}}"
                .formatted(DOOR, CAMERA));
    assertThat(file.channels()).containsEntry(CAMERA, new Channel("7", "7"));
  }

  /// What an entry says instead, and what is wrong with it then.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | onvif[0].camera",
        "{} | onvif[0].camera",
        "{\"camera\":\"1\",DOOR} | onvif[0].camera",
        "{\"camera\":\"99010110001320000009\"} | onvif[0].address",
        "{\"camera\":\"99010110001320000009\",\"address\":\"file:///etc/passwd\",\"user\":\"a\",\"password\":\"geheim\"}"
            + " | onvif[0].address",
        "{\"camera\":\"99010110001320000009\",\"address\":\"http://a:geheim@b/\",\"user\":\"a\",\"password\":\"b\"}"
            + " | onvif[0].address",
        "{\"camera\":\"99010110001320000009\",\"address\":\"http://"
            + " geheim\",\"user\":\"a\",\"password\":\"b\"} | onvif[0].address",
        "{\"camera\":\"99010110001320000009\",\"address\":\"http://b/\",\"user\":\"a\",\"password\":7}"
            + " | onvif[0].password",
        "{\"camera\":\"99010110001320000001\",DOOR} | onvif[1].camera"
      })
  void an_entry_that_is_wrong_is_named_by_its_place_and_the_others_hold(
      String entry, String wrong) {
    DeviceFile file =
        read(
            "{\"gateway\":{%s},\"onvif\":[%s,{\"camera\":\"%s\",%s}]}"
                .formatted(DOOR, entry.replace("DOOR", DOOR), CAMERA, DOOR));
    assertThat(file.wrong()).contains(wrong).noneMatch(place -> place.contains("geheim"));
    assertThat(file.onvif()).containsOnlyKeys(CAMERA);
    assertThat(file.gateway()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | the whole",
        "7 | the whole",
        "{\"gateway\":7} | gateway.address",
        "{\"gateway\":{},\"onvif\":null} | gateway.user",
        "{\"onvif\":{}} | onvif",
        "{\"gateway\":{\"cameras\":[{\"camera\":\"99010110001320000001\",\"device\":\"../../user/delete\"}]}}"
            + " | gateway.cameras[0].device",
        "{\"gateway\":{\"cameras\":[{\"camera\":\"99010110001320000001\",\"channel\":\"a?b\"}]}} |"
            + " gateway.cameras[0].channel"
      })
  void what_is_no_such_file_names_no_way(String text, String wrong) {
    DeviceFile file = read(text);
    assertThat(file.wrong()).contains(wrong);
    assertThat(file.gateway()).isEmpty();
    assertThat(file.channels()).isEmpty();
    assertThat(file.onvif()).isEmpty();
  }

  @Test
  void what_is_no_json_is_refused() {
    assertThatThrownBy(() -> read("{\"gateway\":")).isInstanceOf(JacksonException.class);
  }
}
