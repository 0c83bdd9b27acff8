package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.sync.SyncClient.Access;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.StreamQuality;

class CentreLineTest {
  private static final Access ACCESS = new Access("https://centre.example:8443", "T0ken");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/cameras/1/live",
        "v1/cameras/1/live?x=1",
        "//elsewhere.example/live",
        "@elsewhere.example/live",
        ".elsewhere.example/live",
        ":1@elsewhere.example",
        "/\\\\elsewhere.example",
        "rtsp://elsewhere.example/1"
      })
  void the_token_goes_to_the_centre_whatever_a_record_says(String path) {
    StreamAddress address = CentreLine.address(ACCESS, path, StreamQuality.MAIN).orElseThrow();
    assertThat(address.secret())
        .startsWith("https://centre.example:8443/")
        .contains("quality=main&token=T0ken");
    assertThat(address.toString()).doesNotContain("T0ken");
    String host = URI.create(address.secret().replace('\\', '/')).getHost();
    assertThat(host).isEqualTo("centre.example");
  }

  @Test
  void a_path_that_is_none_gives_no_address() {
    assertThat(CentreLine.address(ACCESS, "/v1\r\nHost: elsewhere", StreamQuality.SUB)).isEmpty();
  }
}
