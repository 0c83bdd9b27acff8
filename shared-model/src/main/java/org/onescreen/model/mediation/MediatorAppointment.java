package org.onescreen.model.mediation;

import org.onescreen.model.region.DivisionCode;

/// A committee appoints a mediator (人民调解法 §13, §14).
///
/// @param phone may be empty
public record MediatorAppointment(
    DivisionCode division, String name, String phone, MediatorEntry entry) {
  /// Mediators are people, and never reach a log.
  @Override
  public String toString() {
    return "MediatorAppointment[" + division + "]";
  }
}
