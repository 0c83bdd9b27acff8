package org.onescreen.desktop.antifraud;

/// The parts of the list of warnings: open ones by grade, and those that are done with.
enum WarningSection {
  HIGH,
  MEDIUM,
  LOW,
  DONE
}
