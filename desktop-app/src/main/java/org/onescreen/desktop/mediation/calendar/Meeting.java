package org.onescreen.desktop.mediation.calendar;

import java.time.LocalTime;
import org.onescreen.desktop.mediation.card.CaseCard;

/// A session that was arranged.
record Meeting(LocalTime from, CaseCard card) {}
