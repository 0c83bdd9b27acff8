package org.onescreen.desktop.mediation.calendar;

import java.util.List;
import org.onescreen.desktop.mediation.card.CaseCard;

/// The cases of a day.
///
/// @param due whose limit it is
/// @param reminded whose parties are reminded on it of judicial confirmation
record DayCases(List<CaseCard> due, List<CaseCard> reminded) {
  static final DayCases NONE = new DayCases(List.of(), List.of());

  DayCases {
    due = List.copyOf(due);
    reminded = List.copyOf(reminded);
  }
}
