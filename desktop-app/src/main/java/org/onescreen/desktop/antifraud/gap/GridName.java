package org.onescreen.desktop.antifraud.gap;

import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;

/// What a grid is called and where it lies.
record GridName(GridCode code, String name, Position centre) {}
