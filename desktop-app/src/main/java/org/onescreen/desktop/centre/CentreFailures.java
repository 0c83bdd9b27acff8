package org.onescreen.desktop.centre;

import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in plain words why a centre, or a command about one, did not work.
final class CentreFailures {
  private static final Logger LOG = LoggerFactory.getLogger(CentreFailures.class);

  private final CentreWords words;

  CentreFailures(CentreWords words) {
    this.words = words;
  }

  /// @param data the folder that was meant
  /// @param listening where the server was to listen, such as `127.0.0.1:8080`
  String whileServing(Exception failure, Path data, String listening) {
    LOG.error("the centre does not start", failure);
    return switch (failure) {
      case JavalinException _ -> words.both("centre.port-taken", listening);
      case TlsUnreadableException _ -> of(failure);
      case BindException _ -> words.both("centre.rtsp-taken");
      case IOException _ -> words.both("centre.data-not-writable", data);
      default -> of(failure);
    };
  }

  String of(Exception failure) {
    LOG.info("refused: {}", failure.toString());
    return switch (failure) {
      case EmbeddedPostgresException e -> words.both("centre.postgres." + e.reason(), e.folder());
      case TlsUnreadableException e ->
          words.both("centre.tls-unreadable", String.valueOf(e.getMessage()));
      case StoreException e -> words.both("centre.database-failed", String.valueOf(e.getMessage()));
      default -> words.both("centre.failed", failure.toString());
    };
  }
}
