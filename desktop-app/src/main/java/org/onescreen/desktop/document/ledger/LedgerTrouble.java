package org.onescreen.desktop.document.ledger;

/// Why a file is not read at all.
public enum LedgerTrouble {
  /// It holds a program (宏), which nobody here runs.
  MACRO,
  /// It is packed so that it would burst the memory.
  BOMB,
  /// The form of before 2007, or one that is locked with a password.
  OLD_OR_LOCKED,
  TOO_LARGE,
  /// Neither a workbook nor a table of text, or a damaged one.
  DAMAGED,
  EMPTY
}
