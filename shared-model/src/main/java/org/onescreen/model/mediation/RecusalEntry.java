package org.onescreen.model.mediation;

import java.util.UUID;

/// A mediator is to keep out of the case.
public record RecusalEntry(UUID mediator, Recusal.Ground ground) {}
