package org.onescreen.model.video;

/// How far a retrieval of video (视频调阅) has come.
public enum RetrievalState {
  /// It was exported; whoever leads has not approved it yet (先用后补, within 24 hours).
  EXPORTED,
  /// Approved by who leads.
  APPROVED,
  /// Given back by who had it.
  RETURNED,
  /// Destroyed, because its purpose is met.
  DESTROYED
}
