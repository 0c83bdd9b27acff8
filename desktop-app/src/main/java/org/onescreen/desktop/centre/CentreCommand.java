package org.onescreen.desktop.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.account.SessionRules;
import org.onescreen.desktop.centre.http.TlsKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the command line of a centre may say.
@Command(
    name = "packaging/run centre",
    mixinStandardHelpOptions = true,
    version = "OneScreen centre 0.1.0",
    sortOptions = false)
final class CentreCommand {
  private static final int LAST_PORT = 65_535;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(names = "--sample", paramLabel = "SIZE", descriptionKey = "centre.option.sample")
  private String sample = "none";

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "centre.option.seed")
  private long seed = 1;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "centre.option.port")
  private int port;

  @Option(names = "--bind", paramLabel = "ADDRESS", descriptionKey = "centre.option.bind")
  private String bind = CentreSettings.LOOPBACK;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      descriptionKey = "centre.option.tls-keystore")
  private @Nullable Path keystore;

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      descriptionKey = "centre.option.tls-password-file")
  private @Nullable Path keystorePassword;

  @Option(names = "--offline-days", paramLabel = "N", descriptionKey = "centre.option.offline-days")
  private int offlineDays = SessionRules.USUAL_OFFLINE_DAYS;

  @Option(names = "--cameras-rtsp", paramLabel = "N", descriptionKey = "centre.option.cameras-rtsp")
  private @Nullable Integer camerasRtsp;

  @Option(names = "--announce", descriptionKey = "centre.option.announce")
  private boolean announce;

  StoreOptions store() {
    return store;
  }

  String sample() {
    return sample;
  }

  boolean wantsSample() {
    return !sample.equals("none");
  }

  long seed() {
    return seed;
  }

  /// What is wrong with it, as the key of a text; empty where nothing is.
  Optional<String> complaint() {
    if ((keystore == null) != (keystorePassword == null)) {
      return Optional.of("centre.tls-needs-both");
    }
    if (camerasRtsp != null && (camerasRtsp < 0 || camerasRtsp > LAST_PORT)) {
      return Optional.of("centre.rtsp-wrong");
    }
    return offlineDays < 0 || offlineDays > SessionRules.MOST_OFFLINE_DAYS
        ? Optional.of("centre.offline-days-wrong")
        : Optional.empty();
  }

  String listening() {
    return bind + ":" + port;
  }

  /// @throws TlsUnreadableException where the certificate cannot be had
  CentreSettings settings(String name) throws TlsUnreadableException {
    CentreSettings plain =
        new CentreSettings(name, bind, port)
            .withSessions(SessionRules.usual().withOfflineDays(offlineDays));
    if (keystore == null || keystorePassword == null) {
      return plain;
    }
    try {
      String password = Files.readString(keystorePassword).strip();
      return plain.withTls(TlsKeys.read(keystore, password));
    } catch (IOException e) {
      throw new TlsUnreadableException(e);
    }
  }

  /// Where the simulated cameras are served over RTSP; empty where they are not.
  Optional<Integer> camerasRtsp() {
    return Optional.ofNullable(camerasRtsp);
  }

  boolean announce() {
    return announce;
  }
}
