package org.onescreen.desktop.tiles;

import java.time.Instant;

/// A tile as pixels.
///
/// @param pixels premultiplied ARGB, row by row; not to be changed
/// @param at when it was fetched or packed
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record TileImage(int width, int height, int[] pixels, Instant at) {}
