package org.onescreen.desktop.centre;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;

/// Whoever administers a centre, at its command line.
final class CentreConsole {
  private final DatabaseLogin database;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  CentreConsole(DatabaseLogin database) {
    this.database = database;
  }

  /// @param input what is typed when the command asks
  /// @return the exit code
  int typed(String input, String... args) {
    out.reset();
    err.reset();
    CentreMain main =
        new CentreMain(
            (_, _) -> Optional.empty(),
            CameraFeed.none(),
            new PasswordSource(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Optional::empty),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--database");
    all.add(database.url() + "?user=" + database.user() + "&password=" + database.password());
    return main.run(all.toArray(String[]::new));
  }

  int run(String... args) {
    return typed("", args);
  }

  String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
