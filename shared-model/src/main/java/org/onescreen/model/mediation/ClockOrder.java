package org.onescreen.model.mediation;

/// The limit of mediation is suspended, resumed or extended.
///
/// @param days working days, 1 to [#MOST], for an extension; 0 otherwise
public record ClockOrder(ClockChange.What what, int days, String reason) {
  public static final int MOST = 30;

  /// Reasons name people, and never reach a log.
  @Override
  public String toString() {
    return "ClockOrder[" + what + "]";
  }
}
