package org.onescreen.desktop.antifraud.ledger;

/// The ledgers, in the order in which they are offered.
enum LedgerId {
  ACTIVITY,
  MATERIAL,
  STOCK,
  LETTER,
  GROUP,
  POINT,
  TEAM,
  APP,
  OUTREACH,
  CASE,
  DICTIONARY
}
