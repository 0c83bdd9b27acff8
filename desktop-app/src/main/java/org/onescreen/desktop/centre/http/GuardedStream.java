package org.onescreen.desktop.centre.http;

import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that ends when the right to it does.
final class GuardedStream extends FilterOutputStream {
  private final SessionWatch watch;

  GuardedStream(OutputStream out, SessionWatch watch) {
    super(out);
    this.watch = watch;
  }

  @Override
  public void write(int value) throws IOException {
    check();
    out.write(value);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    check();
    out.write(bytes, from, length);
  }

  private void check() throws IOException {
    if (!watch.holds()) {
      throw new EOFException("the session is over");
    }
  }
}
