/// A small painter in software: paths, strokes and letters onto an array of pixels. Knows no
/// toolkit, so that a sheet of the map can be drawn on any thread and looks the same on every
/// machine.
@NullMarked
package org.onescreen.desktop.map.raster;

import org.jspecify.annotations.NullMarked;
