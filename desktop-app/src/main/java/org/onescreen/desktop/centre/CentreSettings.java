package org.onescreen.desktop.centre;

import java.util.Optional;
import org.onescreen.desktop.centre.account.SessionRules;
import org.onescreen.desktop.centre.http.Endpoint;
import org.onescreen.desktop.centre.http.TlsKeys;

/// Where a centre listens, what it is called, and what a login gives.
///
/// @param name the centre's name, for the titles of desks
/// @param bind the address to listen on
/// @param port 0 for any that is free
/// @param tls the certificate to serve https with; empty for http
public record CentreSettings(
    String name, String bind, int port, SessionRules sessions, Optional<TlsKeys> tls) {
  /// For the desk's own centre: nobody else on the network reaches it.
  public static final String LOOPBACK = "127.0.0.1";

  public CentreSettings(String name, String bind, int port) {
    this(name, bind, port, SessionRules.usual(), Optional.empty());
  }

  public static CentreSettings local(String name) {
    return new CentreSettings(name, LOOPBACK, 0);
  }

  Endpoint endpoint() {
    return new Endpoint(bind, port, tls);
  }

  public CentreSettings withSessions(SessionRules rules) {
    return new CentreSettings(name, bind, port, rules, tls);
  }

  public CentreSettings withTls(TlsKeys keys) {
    return new CentreSettings(name, bind, port, sessions, Optional.of(keys));
  }
}
