package org.onescreen.model.boundary;

import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;

/// A grid that is drawn for the first time. Who heads it is said later.
///
/// @param code of level 1; sub-grids come with their parent
public record NewGrid(
    GridCode code, GridType type, String name, int households, Outline outline, Position centre) {}
