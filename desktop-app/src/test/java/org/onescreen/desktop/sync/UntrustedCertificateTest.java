package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
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

@Timeout(40)
class UntrustedCertificateTest {
  private static final char[] STORE_PASSWORD = "changeit".toCharArray();

  @TempDir Path folder;

  @Test
  void a_certificate_that_nobody_vouches_for_is_named_and_no_password_is_sent() throws Exception {
    KeyStore keys = selfSigned();
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

  /// The JDK makes certificates only through its keytool.
  private KeyStore selfSigned() throws Exception {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "centre",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(STORE_PASSWORD))
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, STORE_PASSWORD);
    }
    return keys;
  }

  private static SSLContext server(KeyStore keys) throws Exception {
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, STORE_PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static OkHttpClient trusting(KeyStore keys) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("centre", keys.getCertificate("centre"));
    TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    X509TrustManager trust = (X509TrustManager) managers.getTrustManagers()[0];
    return new OkHttpClient.Builder().sslSocketFactory(context.getSocketFactory(), trust).build();
  }
}
