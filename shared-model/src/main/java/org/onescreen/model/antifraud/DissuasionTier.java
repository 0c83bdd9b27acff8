package org.onescreen.model.antifraud;

/// The three tiers of dissuasion (三级劝阻).
public enum DissuasionTier {
  /// A reminder (社会提醒).
  REMIND,
  /// A call (电话制止).
  CALL,
  /// A visit (上门劝阻).
  VISIT
}
