package org.onescreen.model.mediation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which papers a dossier needs, and which it lacks.
public final class Dossier {
  private Dossier() {}

  /// What a case that comes to `state` must have in its dossier.
  public static Set<DossierPaper> needed(Dispute dispute, DisputeState state) {
    return EnumSet.noneOf(DossierPaper.class);
  }

  /// What is lacking for `state`, in the order in which papers are bound.
  public static List<DossierPaper> missing(Dispute dispute, DisputeState state) {
    List<DossierPaper> lacking = new ArrayList<>(needed(dispute, state));
    lacking.removeIf(dispute.told()::has);
    return lacking;
  }
}
