package org.onescreen.desktop.mediation.table;

import java.time.LocalDate;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.model.region.DivisionLevel;

/// What a row of the table shows of a case.
record TableLine(String code, DivisionLevel level, LocalDate acceptedOn, CaseCard card) {}
