package org.onescreen.desktop.centre;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import picocli.CommandLine.Option;

/// Which database a command is about.
final class StoreOptions {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "centre.option.data")
  private Path data = Path.of(System.getProperty("user.home"), ".onescreen", "centre");

  @Option(names = "--database", paramLabel = "JDBC-URL", descriptionKey = "centre.option.database")
  private @Nullable String database;

  Path data() {
    return data.toAbsolutePath().normalize();
  }

  /// @param password of the environment, for addresses that name none
  Optional<DatabaseLogin> database(@Nullable String password) {
    return Optional.ofNullable(database).map(url -> new DatabaseLogin(url, null, password));
  }
}
