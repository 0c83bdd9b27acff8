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
}
