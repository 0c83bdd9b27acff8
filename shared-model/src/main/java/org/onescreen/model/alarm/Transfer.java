package org.onescreen.model.alarm;

/// To whom an alarm is handed on.
public record Transfer(Service service) {
  /// The services that the emergency numbers reach.
  public enum Service {
    /// 110.
    POLICE,
    /// 119.
    FIRE,
    /// 120.
    MEDICAL
  }
}
