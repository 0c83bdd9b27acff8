package org.onescreen.model.mediation;

import java.util.UUID;
import org.onescreen.model.region.DivisionCode;

/// Asks for a dossier's number.
///
/// @param committee the division of the committee whose book it is
/// @param year in which the case was accepted
/// @param word for the committee; what the book already has stands
public record DossierLine(DivisionCode committee, int year, String word, UUID dispute) {}
