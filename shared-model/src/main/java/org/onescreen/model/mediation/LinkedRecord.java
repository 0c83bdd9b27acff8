package org.onescreen.model.mediation;

import java.util.UUID;

/// Another record that belongs to the case: an incident, a camera, an earlier case.
///
/// @param kind the number of its kind
public record LinkedRecord(int kind, UUID id) {}
