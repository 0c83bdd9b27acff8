package org.onescreen.desktop.cache.body;

import java.io.ByteArrayOutputStream;

/// Gathers what is cut out of one body, from its beginning to its end.
final class Cuts {
  private static final byte[] NONE = {};

  private final byte[] body;
  private final ByteArrayOutputStream rest;
  private final ByteArrayOutputStream secrets = new ByteArrayOutputStream();
  private int at;

  Cuts(byte[] body) {
    this.body = body;
    this.rest = new ByteArrayOutputStream(body.length);
  }

  /// The bytes from `from` up to `to` are personal.
  void add(int from, int to) {
    Varints.write(from - at, secrets);
    Varints.write(to - from, secrets);
    secrets.write(body, from, to - from);
    rest.write(body, at, from - at);
    rest.writeBytes(Cut.HOLE);
    at = to;
  }

  byte[] rest() {
    if (at == 0) {
      return body;
    }
    rest.write(body, at, body.length - at);
    return rest.toByteArray();
  }

  byte[] secrets() {
    return at == 0 ? NONE : secrets.toByteArray();
  }
}
