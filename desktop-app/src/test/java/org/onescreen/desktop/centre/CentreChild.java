package org.onescreen.desktop.centre;

import java.io.IOException;
import java.time.Clock;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.testing.Patience;

/// A centre in a process of its own: says when it sequences, and waits to be killed.
public final class CentreChild {
  private CentreChild() {}

  public static void main(String[] args) throws IOException {
    CentreServer server =
        new CentreServer(
            new DatabaseLogin(args[0], args[1], args[2]),
            CentreSettings.local("child"),
            CameraFeed.none(),
            Clock.systemUTC());
    server.start();
    server.open();
    Patience.until(server::isSequencing);
    System.out.println("leading");
    System.in.read();
    System.exit(0);
  }
}
