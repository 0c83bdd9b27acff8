package org.onescreen.desktop.antifraud;

/// The pages of the fight against fraud, in the order in which they are offered.
enum AntifraudPage {
  CAMPAIGN,
  RACE,
  WARNINGS,
  INDICATORS,
  GAPS,
  LEDGERS
}
