package org.onescreen.desktop.centre.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;

/// A grid of the sample, before it becomes a record.
///
/// @param hamlets where people live in it
record Cell(
    GridCode code,
    @Nullable GridCode parent,
    boolean leaf,
    GridType type,
    String name,
    int households,
    Polygon ground,
    List<Position> hamlets) {}
