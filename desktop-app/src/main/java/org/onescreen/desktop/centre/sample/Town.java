package org.onescreen.desktop.centre.sample;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.model.region.DivisionCode;

/// A town of the sample.
record Town(DivisionCode code, String name, boolean seat, Polygon ground, List<Village> villages) {}
