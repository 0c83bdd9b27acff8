package org.onescreen.desktop.wall;

/// What a wall shows.
///
/// @param tiles how many tiles there are
/// @param live how many of them are live at this moment
/// @param framesDrawn frames shown on all of them since they were made
public record WallFacts(int tiles, int live, long framesDrawn) {}
