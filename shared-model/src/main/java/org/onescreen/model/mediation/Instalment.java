package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One payment that was agreed.
///
/// @param yuan more than 0
/// @param paidOn null until it is paid
public record Instalment(LocalDate dueOn, long yuan, @Nullable LocalDate paidOn) {}
