package org.onescreen.desktop.centre;

/// Where a centre listens and what it is called.
///
/// @param name the centre's name, for the titles of desks
/// @param bind the address to listen on
/// @param port 0 for any that is free
public record CentreSettings(String name, String bind, int port) {
  /// For the desk's own centre: nobody else on the network reaches it.
  public static final String LOOPBACK = "127.0.0.1";

  public static CentreSettings local(String name) {
    return new CentreSettings(name, LOOPBACK, 0);
  }
}
