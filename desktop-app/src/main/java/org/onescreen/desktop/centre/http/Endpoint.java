package org.onescreen.desktop.centre.http;

import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// Where the server listens.
///
/// @param port 0 for any that is free
/// @param tls empty for plain http
public record Endpoint(String bind, int port, Optional<TlsKeys> tls) {
  /// What listens here, with TLS 1.2 or newer where there are keys.
  ServerConnector connector(Server server, HttpConfiguration http) {
    ServerConnector connector =
        tls.map(keys -> secure(server, http, keys))
            .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
    connector.setHost(bind);
    connector.setPort(port);
    return connector;
  }

  private static ServerConnector secure(Server server, HttpConfiguration http, TlsKeys keys) {
    SslContextFactory.Server ssl = new SslContextFactory.Server();
    ssl.setKeyStore(keys.keys());
    ssl.setKeyStorePassword(keys.password());
    ssl.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    // Desks check the name themselves; many centres are reached by address.
    SecureRequestCustomizer customizer = new SecureRequestCustomizer(false);
    HttpConfiguration secured = new HttpConfiguration(http);
    secured.addCustomizer(customizer);
    return new ServerConnector(
        server,
        new SslConnectionFactory(ssl, HttpVersion.HTTP_1_1.asString()),
        new HttpConnectionFactory(secured));
  }
}
