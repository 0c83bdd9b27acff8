package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paper that is in the dossier.
///
/// @param on the day on which it was made or came in
/// @param attachment what was scanned of it; null where the paper itself lies in the dossier
public record KeptPaper(DossierPaper paper, LocalDate on, @Nullable UUID attachment) {}
