package org.onescreen.desktop.antifraud;

import org.onescreen.model.ratio.Ratio;

/// A town's warnings of a year beside how far publicity has reached in it.
record TownFigures(String name, long warnings, Ratio coverage) {}
