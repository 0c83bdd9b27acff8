package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.testing.Certificates;

@Timeout(40)
class UntrustedCertificateTest {
  @TempDir Path folder;

  @Test
  void a_certificate_that_nobody_vouches_for_is_named_and_no_password_is_sent() throws Exception {
    KeyStore keys = Certificates.read(Certificates.selfSigned(folder, "dns:localhost"));
    try (Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
        FakeCentre centre = FakeCentre.https(server(keys))) {
      try (Desk desk = new Desk(cache, centre.address())) {
        desk.until(() -> desk.isOffline(Reason.CERTIFICATE_NOT_TRUSTED));
        assertThat(centre.logins).hasValue(0);
      }
      try (Desk desk = new Desk(cache, centre.address(), trusting(keys))) {
        desk.awaitLive();
      }
      String otherName = centre.address().replace("localhost", "127.0.0.1");
      try (Desk desk = new Desk(cache, otherName, trusting(keys))) {
        desk.until(() -> desk.isOffline(Reason.CERTIFICATE_NOT_TRUSTED));
      }
    }
  }

  private static SSLContext server(KeyStore keys) throws Exception {
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, Certificates.PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static OkHttpClient trusting(KeyStore keys) throws Exception {
    TrustManagerFactory trust = Certificates.trusting(keys);
    return new OkHttpClient.Builder()
        .sslSocketFactory(
            Certificates.context(trust).getSocketFactory(),
            (X509TrustManager) trust.getTrustManagers()[0])
        .build();
  }
}
