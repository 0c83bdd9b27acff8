package org.onescreen.desktop.map;

/// Where somebody was sent to, until the next click.
///
/// @param x in world units
/// @param name what is said beside it; may be empty
record Pin(double x, double y, String name) {}
