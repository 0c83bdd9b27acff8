package org.onescreen.model.mediation;

/// The limits that may run for a case (SM3). How long each is says the [MediationPolicy], but for
/// the two that the law fixes.
public enum DisputeClock {
  /// A clue is looked into.
  CLUE,
  /// An application is answered.
  ACCEPTANCE,
  /// A mediator is named.
  ASSIGNMENT,
  /// Mediation ends, or the parties agree to go on.
  MEDIATION,
  /// The level hands on what it could not settle (四级七天).
  LEVEL,
  /// The next try is held.
  NEXT_TRY,
  /// The level above takes over.
  TAKE_OVER,
  /// All have signed and the seal is on it.
  SIGNATURE,
  /// Both parties may ask the court together (人民调解法 §33).
  CONFIRMATION,
  /// The court decides.
  RULING,
  /// Enforcement may be asked for (民事诉讼法 §250).
  ENFORCEMENT,
  /// What was agreed is due.
  PERFORMANCE,
  /// Whoever did not perform is urged.
  URGE,
  /// Somebody asks how it holds.
  FOLLOW_UP,
  /// The dossier is closed.
  ARCHIVE;

  /// True where the law sets the limit and no policy may move it.
  public boolean fixedByLaw() {
    return this == CONFIRMATION || this == ENFORCEMENT;
  }

  /// True where it limits what the parties may do, not what somebody has to: once it is over the
  /// right is gone, and nobody is late.
  public boolean limitsRight() {
    return fixedByLaw();
  }
}
