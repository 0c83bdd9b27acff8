package org.onescreen.model.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// What is known of a dispute beside its title.
///
/// @param facts what happened; may be empty
/// @param amount in dispute, in yuan; null where none is known
/// @param people how many it concerns; 0 where only the parties
/// @param policeCalls about it before
/// @param docking by which channel it came; null for none
/// @param older its type in the older vocabulary where somebody chose one, null where the map says
///   it
/// @param newer as `older`, in the newer vocabulary
/// @param sweep the sweep that found it; null where none did
public record DisputeDetails(
    @Personal(PersonalData.NARRATIVE) String facts,
    @Nullable Long amount,
    int people,
    int policeCalls,
    @Nullable DockingChannel docking,
    @Nullable OlderDisputeType older,
    @Nullable NewerDisputeType newer,
    @Nullable UUID sweep) {
  public static final int FACTS = 4000;
  public static final int MOST_PEOPLE = 100_000;

  /// One of which the map says the types, and that no sweep found.
  public DisputeDetails(
      String facts,
      @Nullable Long amount,
      int people,
      int policeCalls,
      @Nullable DockingChannel docking) {
    this(facts, amount, people, policeCalls, docking, null, null, null);
  }

  /// What was told never reaches a log.
  @Override
  public String toString() {
    return "DisputeDetails[]";
  }
}
