package org.onescreen.desktop.geofile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onescreen.model.geo.Position;

/// What is known of the ground before a file is looked at.
///
/// @param borders of divisions and grids, by the code that everything inside begins with
/// @param cameras where each stands, by its code
/// @param leafAt the code of the smallest grid at a place
public record Ground(
    Map<String, List<Position>> borders,
    Map<String, Position> cameras,
    Function<Position, Optional<String>> leafAt) {}
