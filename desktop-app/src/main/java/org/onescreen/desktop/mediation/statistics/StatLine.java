package org.onescreen.desktop.mediation.statistics;

/// One line of the statistics.
///
/// @param key the group, in words of the program
/// @param name what a person calls it
record StatLine(String key, String name, Tally tally) {}
