package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.http.TlsKeys;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Certificates;
import org.onescreen.model.wire.Api;

@ExtendWith(PostgresForTests.class)
class TlsTest {
  @TempDir Path folder;

  @Test
  void a_centre_with_a_certificate_speaks_https_to_who_trusts_it_and_to_nobody_else(
      DatabaseLogin database) throws Exception {
    Path store = selfSigned();
    CentreSettings settings =
        CentreSettings.local("test").withTls(TlsKeys.read(store, Certificates.PASSWORD));
    try (TestCentre centre =
        TestCentre.start(database, settings, Clock.systemUTC(), CameraFeed.none())) {
      URI info = URI.create(centre.server().url() + Api.INFO);
      assertThat(info.getScheme()).isEqualTo("https");
      SSLContext trusting = Certificates.context(Certificates.trusting(Certificates.read(store)));
      try (HttpClient client = HttpClient.newBuilder().sslContext(trusting).build()) {
        var reply = client.send(HttpRequest.newBuilder(info).build(), BodyHandlers.ofString());
        assertThat(reply.body()).contains(Api.PRODUCT);
      }
      try (HttpClient stranger = HttpClient.newHttpClient()) {
        assertThatThrownBy(
                () -> stranger.send(HttpRequest.newBuilder(info).build(), BodyHandlers.ofString()))
            .isInstanceOf(SSLHandshakeException.class);
      }
      assertThat(plain(centre.server().port())).doesNotContain(Api.PRODUCT);
      try (SSLSocket socket =
          (SSLSocket)
              trusting.getSocketFactory().createSocket("127.0.0.1", centre.server().port())) {
        socket.startHandshake();
        assertThat(socket.getSession().getProtocol()).isEqualTo("TLSv1.3");
      }
    }
  }

  private static String plain(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write("GET /v1/info HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      socket.setSoTimeout(5_000);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "cut";
    }
  }

  @Test
  void a_certificate_that_cannot_be_had_is_told_in_plain_words() throws Exception {
    Path store = selfSigned();
    Path password = folder.resolve("password");
    Files.writeString(password, "wrong\n");
    assertThat(refusal("--tls-keystore", store.toString())).contains("要一起写", "go together");
    assertThat(
            refusal("--tls-keystore", store.toString(), "--tls-password-file", password.toString()))
        .contains("证书文件不可用", "cannot be used")
        .doesNotContain("wrong\n");
    assertThat(refusal("--cameras-rtsp", "65536")).contains("0 到 65535", "0 to 65535");
    assertThat(refusal("--offline-days", "31")).contains("0 到 30");
  }

  private String refusal(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CentreMain main =
        new CentreMain(
            (_, _) -> Optional.empty(),
            CameraFeed.none(),
            new PasswordSource(InputStream.nullInputStream(), Optional::empty),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(main.run(args)).isNotZero();
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path selfSigned() throws Exception {
    return Certificates.selfSigned(folder, "dns:localhost,ip:127.0.0.1");
  }
}
