package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Both parties asked the court to confirm their agreement (司法确认, 人民调解法 §33).
///
/// @param number of the court's ruling; null until there is one
/// @param valid null until the court has decided
public record JudicialConfirmation(
    String court,
    LocalDate filedOn,
    @Nullable LocalDate ruledOn,
    @Nullable Boolean valid,
    @Nullable String number) {}
