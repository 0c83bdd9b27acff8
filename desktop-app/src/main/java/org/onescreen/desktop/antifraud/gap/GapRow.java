package org.onescreen.desktop.antifraud.gap;

import org.onescreen.model.antifraud.PlaceGap;

/// One place and its gap.
public record GapRow(GapPlace place, PlaceGap gap) {}
