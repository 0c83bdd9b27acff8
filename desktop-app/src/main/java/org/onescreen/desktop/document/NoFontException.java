package org.onescreen.desktop.document;

import java.io.IOException;

/// No font of this machine has Chinese and may be embedded.
public final class NoFontException extends IOException {
  private static final long serialVersionUID = 1L;

  public NoFontException() {
    super("no TrueType font with Chinese was found");
  }
}
