package org.onescreen.model.mediation;

/// What a mediator gets for a closed case (以案定补). A case counts by the best of its outcomes, and
/// what was done beside it is added.
///
/// @param yuan 0 or more
public record SubsidyRule(Ground ground, int yuan) {
  public static final int MOST_YUAN = 100_000;

  /// For what.
  public enum Ground {
    /// Settled by word of mouth.
    ORAL(false),
    /// Settled in writing.
    WRITTEN(false),
    /// Settled although it was red, or of ten people and more.
    HARD(false),
    /// Not settled, with a whole dossier.
    NOT_SETTLED(false),
    /// And confirmed by the court.
    CONFIRMED(true),
    /// And carried out.
    PERFORMED(true);

    private final boolean added;

    Ground(boolean added) {
      this.added = added;
    }

    /// True where it comes on top of the outcome's.
    public boolean added() {
      return added;
    }
  }
}
