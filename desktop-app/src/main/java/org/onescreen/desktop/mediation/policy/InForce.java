package org.onescreen.desktop.mediation.policy;

import java.util.List;
import java.util.Optional;
import org.onescreen.model.flow.RuleChange;
import org.onescreen.model.region.DivisionCode;

/// The rules that an office goes by.
///
/// @param target whose rules are changed from this desk; empty before a login
/// @param holder whose rules these are; empty where nobody made any and the program's hold
/// @param may true where whoever is at the desk may change them
/// @param log the oldest first
record InForce<C>(
    Optional<DivisionCode> target,
    Optional<DivisionCode> holder,
    boolean may,
    C rules,
    List<RuleChange> log) {
  InForce {
    log = List.copyOf(log);
  }

  /// True where the office has rules of its own already.
  boolean own() {
    return holder.isPresent() && holder.equals(target);
  }
}
