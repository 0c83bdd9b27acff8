package org.onescreen.model.antifraud;

/// The ten commonest frauds, as the police list them.
public enum FraudType {
  BRUSHING,
  FAKE_INVESTMENT,
  FAKE_SHOPPING,
  FAKE_LOGISTICS,
  FAKE_LOAN,
  FAKE_CREDIT,
  FAKE_ACQUAINTANCE,
  FAKE_OFFICIAL,
  ROMANCE,
  GAME_TRADE,
  OTHER
}
