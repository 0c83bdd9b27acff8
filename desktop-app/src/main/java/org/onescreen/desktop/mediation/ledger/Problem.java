package org.onescreen.desktop.mediation.ledger;

/// Something about one cell.
///
/// @param cell as Excel calls it, such as `C12`
/// @param grave true where the line is not taken for it
record Problem(int row, String cell, Why why, boolean grave) {
  /// What is the matter.
  enum Why {
    MISSING,
    NOT_A_DAY,
    IN_THE_FUTURE,
    TOO_LONG,
    TOO_MANY_PARTIES,
    FORMULA,
    NOT_A_NUMBER,
    UNKNOWN_TYPE,
    UNKNOWN_SOURCE,
    UNKNOWN_COLOR,
    UNKNOWN_RESULT,
    UNKNOWN_PLACE,
    UNKNOWN_PERSON,
    SEVERAL_PLACES,
    SEVERAL_PEOPLE,
    PARTIES_UNSURE,
    PHONES_UNSURE,
    ABOUT,
    SAME_AS_ABOVE
  }
}
