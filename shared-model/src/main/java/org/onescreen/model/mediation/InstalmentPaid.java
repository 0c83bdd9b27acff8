package org.onescreen.model.mediation;

import java.time.LocalDate;

/// An instalment was paid.
///
/// @param number from 1, in the order of the agreement
public record InstalmentPaid(int number, LocalDate on) {}
