package org.onescreen.desktop.centre;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the command line of a centre may say.
@Command(
    name = "packaging/run centre",
    mixinStandardHelpOptions = true,
    version = "OneScreen centre 0.1.0",
    sortOptions = false)
final class CentreCommand {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "centre.option.data")
  private Path data = Path.of(System.getProperty("user.home"), ".onescreen", "centre");

  @Option(names = "--database", paramLabel = "JDBC-URL", descriptionKey = "centre.option.database")
  private @Nullable String database;

  @Option(names = "--sample", paramLabel = "SIZE", descriptionKey = "centre.option.sample")
  private String sample = "none";

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "centre.option.seed")
  private long seed = 1;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "centre.option.port")
  private int port;

  @Option(names = "--bind", paramLabel = "ADDRESS", descriptionKey = "centre.option.bind")
  private String bind = CentreSettings.LOOPBACK;

  @Option(names = "--announce", descriptionKey = "centre.option.announce")
  private boolean announce;

  Path data() {
    return data.toAbsolutePath().normalize();
  }

  /// @param password of the environment, for addresses that name none
  Optional<DatabaseLogin> database(@Nullable String password) {
    return Optional.ofNullable(database).map(url -> new DatabaseLogin(url, null, password));
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

  CentreSettings settings(String name) {
    return new CentreSettings(name, bind, port);
  }

  boolean announce() {
    return announce;
  }
}
