package org.onescreen.model.boundary;

import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;

/// Another border.
///
/// @param outline at most [BoundaryCommands#MOST_POINTS] points
/// @param centre a place inside of it
public record Redraw(Outline outline, Position centre) {}
