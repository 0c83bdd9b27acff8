package org.onescreen.model.mediation;

/// On which ground an application is refused or a mediation ends without success.
public enum EndGround {
  /// A party clearly refuses (人民调解法 §17, §23).
  PARTY_REFUSES,
  /// All tries of the highest level have failed.
  EXHAUSTED,
  /// The limit is over, and the parties did not agree to go on.
  LIMIT_OVER,
  /// A court has accepted it.
  SUED,
  /// An administrative organ handles it.
  ADMINISTRATIVE,
  /// The law reserves it to an authority.
  RESERVED_BY_LAW;

  /// True for what an application is refused for.
  public boolean refuses() {
    return this != EXHAUSTED && this != LIMIT_OVER;
  }
}
