package org.onescreen.model.mediation;

import org.onescreen.model.region.DivisionCode;

/// A division that went by the policy above it gets one of its own.
public record FirstPolicy(DivisionCode division, PolicyChange policy) {}
