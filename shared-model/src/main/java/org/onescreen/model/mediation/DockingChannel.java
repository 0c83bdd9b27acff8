package org.onescreen.model.mediation;

/// Where people's mediation meets another way of settling (诉调、警调、访调对接; report 002).
public enum DockingChannel {
  /// With the court (诉调对接).
  COURT,
  /// With the police (警调对接).
  POLICE,
  /// With the petition office (访调对接).
  PETITION,
  /// With the procuratorate (检调对接).
  PROCURATORATE,
  /// With an administrative organ, such as labour arbitration (行调对接).
  ADMINISTRATION
}
