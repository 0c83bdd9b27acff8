package org.onescreen.desktop.antifraud.gap;

import java.util.Optional;
import org.onescreen.model.geo.Position;

/// A place in the ranking; one that is gone from the map keeps its code for a name.
public record GapPlace(String code, String name, Optional<Position> centre) {}
