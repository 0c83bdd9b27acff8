package org.onescreen.desktop.mediation.ledger;

/// What a column of a ledger may tell.
enum LedgerField {
  ACCEPTED_ON,
  FACTS,
  PARTIES,
  PHONE,
  GRID,
  TYPE,
  SOURCE,
  COLOR,
  MEDIATOR,
  PEOPLE,
  AMOUNT,
  RESULT,
  PERFORMED,
  NOTE;

  /// True where no line is taken without it.
  boolean needed() {
    return this == ACCEPTED_ON || this == FACTS || this == PARTIES;
  }
}
