package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Starts a PostgreSQL, says its process, and waits to be killed; or ends, without closing it, when
/// it runs (`exit`) or while it starts (`exit-early`).
public final class Abandoned {
  private Abandoned() {}

  public static void main(String[] args) throws EmbeddedPostgresException, IOException {
    Path folder = Path.of(args[0]);
    String how = args.length > 1 ? args[1] : "";
    if (how.equals("exit-early")) {
      Thread.ofPlatform().daemon().start(() -> exitWhenItStarts(folder));
    }
    System.out.println("pid " + EmbeddedPostgres.start(folder).pid());
    if (how.equals("exit")) {
      System.exit(0);
    }
    System.in.read();
  }

  private static void exitWhenItStarts(Path folder) {
    while (!Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
      Thread.onSpinWait();
    }
    System.exit(0);
  }
}
