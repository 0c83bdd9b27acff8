package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.nio.file.Path;

/// Starts a PostgreSQL, says its process, and waits to be killed.
public final class Abandoned {
  private Abandoned() {}

  public static void main(String[] args) throws EmbeddedPostgresException, IOException {
    System.out.println("pid " + EmbeddedPostgres.start(Path.of(args[0])).pid());
    System.in.read();
  }
}
