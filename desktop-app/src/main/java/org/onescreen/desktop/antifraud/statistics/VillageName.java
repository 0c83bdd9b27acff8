package org.onescreen.desktop.antifraud.statistics;

import org.onescreen.model.region.DivisionCode;

/// What a village is called and how many live there.
record VillageName(DivisionCode division, String name, int households) {}
