package org.onescreen.desktop.antifraud.race;

import org.onescreen.model.region.DivisionCode;

/// What a division is called.
record PlaceName(DivisionCode division, String name) {}
