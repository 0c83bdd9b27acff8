package org.onescreen.desktop.export;

/// The parts of the register.
enum ExportSection {
  ALL,
  /// Those that hold personal data.
  PERSONAL
}
