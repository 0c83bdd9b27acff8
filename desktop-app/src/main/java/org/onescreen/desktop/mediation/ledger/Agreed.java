package org.onescreen.desktop.mediation.ledger;

import java.time.LocalDate;
import org.onescreen.model.mediation.LedgerResult;

/// What becomes of cases that were agreed on, where the ledger does not say whether the agreement
/// was carried out. The ledger of a whole year must not stand on the board as overdue.
enum Agreed {
  /// Those that were accepted long ago are closed; the others are being carried out.
  OLD_ARE_CLOSED,
  /// All of them are closed.
  ALL_ARE_CLOSED,
  /// All of them are being carried out.
  NONE_IS_CLOSED;

  private static final int OLD_DAYS = 90;

  LedgerResult of(LedgerResult told, LocalDate accepted, LocalDate today) {
    boolean closed =
        switch (this) {
          case OLD_ARE_CLOSED -> accepted.isBefore(today.minusDays(OLD_DAYS));
          case ALL_ARE_CLOSED -> true;
          case NONE_IS_CLOSED -> false;
        };
    return told == LedgerResult.AGREED && closed ? LedgerResult.CLOSED : told;
  }
}
