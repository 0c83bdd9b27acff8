package org.onescreen.model.mediation;

/// How a mediation room meets people.
public enum RoomMode {
  /// At the doorstep (家门口).
  DOORSTEP,
  /// On the road (流动).
  MOBILE,
  /// On line (网上).
  ONLINE
}
