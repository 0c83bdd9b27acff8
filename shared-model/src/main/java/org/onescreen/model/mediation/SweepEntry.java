package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.onescreen.model.region.DivisionCode;

/// A sweep that is to begin.
///
/// @param division what is swept, with all below it
/// @param until its last day, not before `day`
public record SweepEntry(DivisionCode division, String name, LocalDate day, LocalDate until) {}
