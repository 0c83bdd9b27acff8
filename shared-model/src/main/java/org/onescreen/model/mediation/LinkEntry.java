package org.onescreen.model.mediation;

import java.util.UUID;

/// Another record is linked to the case, or taken off.
///
/// @param kind the number of its kind
/// @param linked false to take it off
public record LinkEntry(int kind, UUID id, boolean linked) {}
