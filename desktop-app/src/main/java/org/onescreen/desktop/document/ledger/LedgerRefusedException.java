package org.onescreen.desktop.document.ledger;

import java.io.IOException;

/// A file is not read.
public final class LedgerRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final LedgerTrouble trouble;

  public LedgerRefusedException(LedgerTrouble trouble) {
    super(trouble.name());
    this.trouble = trouble;
  }

  public LedgerTrouble trouble() {
    return trouble;
  }
}
