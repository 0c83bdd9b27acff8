package org.onescreen.model.mediation;

import org.onescreen.model.region.DivisionCode;

/// A division opens a room of its own level.
public record RoomFounding(DivisionCode division, RoomDetails details) {}
