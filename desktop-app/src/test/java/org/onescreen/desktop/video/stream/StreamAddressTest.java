package org.onescreen.desktop.video.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rtsp://admin:S3cret@10.0.0.9:554/Streaming/Channels/101",
        "rtsp://admin:S3cret@odd@10.0.0.9/1",
        "rtsp://admin:a/S3cret@10.0.0.9/1",
        "http://10.0.0.9/live.flv?user=admin&password=S3cret&quality=main",
        "http://10.0.0.9/live.flv?token=S3cret",
        "rtmp://admin:S3cret@10.0.0.9/live"
      })
  void aPasswordIsNeverShown(String address) {
    assertThat(StreamAddress.of(address).toString()).doesNotContain("S3cret").contains("***");
    assertThat(StreamAddress.mask("cannot open " + address + " twice"))
        .doesNotContain("S3cret")
        .endsWith(" twice");
    assertThat(StreamAddress.of(address).secret()).isEqualTo(address);
  }

  @Test
  void anAddressWithoutSecretsIsShownWhole() {
    String address = "http://10.0.0.9:8080/v1/cameras/4401/live.flv?quality=sub";
    assertThat(StreamAddress.of(address)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "camera",
        "javascript:S3cret",
        "concat:S3cret|b",
        "http:S3cret",
        "rtsp://a\tS3cret"
      })
  void whatCannotBePlayedIsRefusedWithoutBeingRepeated(String address) {
    assertThatThrownBy(() -> StreamAddress.of(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("S3cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rtsp://10.0.0.9/1",
        "RTSP://10.0.0.9/1",
        "rtmp://10.0.0.9/live",
        "https://10.0.0.9/live.flv",
        "udp://239.1.1.1:5000"
      })
  void what_a_server_tells_is_played_where_it_comes_over_the_network(String address) {
    assertThat(StreamAddress.told(address)).contains(StreamAddress.of(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/v1/cameras/1/live",
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "concat:http://a|file:///etc/passwd",
        "tcp://10.0.0.9:22",
        "srt://10.0.0.9:1",
        "rtsp:/etc/passwd",
        "rtsp://a\tb",
        "rtsp://a\nfile:///etc/passwd"
      })
  void what_a_server_tells_is_no_file_and_no_riddle(String address) {
    assertThat(StreamAddress.told(address)).isEmpty();
  }
}
