package org.onescreen.model.antifraud;

/// How people were reached.
public enum CampaignType {
  /// A lecture (反诈宣讲会).
  LECTURE,
  /// Village loudspeakers (广播).
  BROADCAST,
  /// Messages into chat groups and by SMS.
  MESSAGE,
  /// From door to door.
  HOUSE_VISIT,
  /// On the law in general (法治宣传).
  LAW_LECTURE
}
