package org.onescreen.desktop.centre;

import java.io.IOException;

/// The certificate that the centre should show cannot be had.
final class TlsUnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  TlsUnreadableException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
