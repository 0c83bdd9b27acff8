package org.onescreen.desktop.antifraud.gap;

import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;

/// What a division is called and where it lies.
record RegionName(DivisionCode division, String name, Position centre) {}
