package org.onescreen.model.mediation;

import java.time.Instant;
import java.util.UUID;

/// A room is wanted, or given back, for a case.
public record RoomUse(UUID dispute, Instant from, Instant until) {}
