package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paper comes into the dossier.
///
/// @param on the day on which it was made or came in; not after the day of the command
/// @param attachment what was scanned of it; null where there is only the paper
public record DisputePaper(DossierPaper paper, LocalDate on, @Nullable UUID attachment) {}
