package org.onescreen.desktop.antifraud.view;

import org.jspecify.annotations.Nullable;

/// One column of a chart.
///
/// @param name below it
/// @param now its height; null where nothing was counted, which is not zero
/// @param before the mark beside it: the same of a year before, likewise
/// @param number on it, as it is written
/// @param words what it says in full, for whoever points at it
/// @param running true where it is not over
public record ChartPoint(
    String name,
    @Nullable Long now,
    @Nullable Long before,
    String number,
    String words,
    boolean running) {}
