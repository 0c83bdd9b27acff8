package org.onescreen.desktop.desk;

import java.nio.file.Path;
import org.onescreen.desktop.map.MapFiles;

/// Where the screens keep what is this desk's own.
///
/// @param map what the map keeps
/// @param wall the file of the wall's views, and how it stood
/// @param evidence the folder of pictures and films that were taken from cameras
/// @param devices the file with the ways to cameras that this desk reaches by itself
record DeskKeeps(MapFiles map, Path wall, Path evidence, Path devices) {}
